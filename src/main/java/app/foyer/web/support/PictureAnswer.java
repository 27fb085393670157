package app.foyer.web.support;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A picture of our own making, for one browser alone. Its address changes with it, so that it may be kept for a day. */
public final class PictureAnswer {

    private PictureAnswer() {}

    /** @param jpeg empty when there is none: then there is no such address */
    public static void write(HttpServletResponse response, Optional<byte[]> jpeg) throws IOException {
        if (jpeg.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, max-age=86400");
        response.setHeader("Content-Disposition", "inline; filename=\"picture.jpg\"");
        response.setContentLength(jpeg.get().length);
        response.getOutputStream().write(jpeg.get());
    }
}
