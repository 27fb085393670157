package app.foyer.web.support;

import app.foyer.shared.Checksum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A picture or a style sheet of our own making, as the answer to a request. Pages ask for it under an address that changes with
 * it, so that it may be kept for a day.
 *
 * @param isForEverybody whether what lies between may keep it too, and not the browser of this person alone
 */
public record SmallFile(String type, byte[] content, boolean isForEverybody) {

    private static final String JPEG = "image/jpeg";
    private static final int SIGN = 16;

    public static SmallFile forEverybody(String type, byte[] content) {
        return new SmallFile(type, content, true);
    }

    public static SmallFile pictureForEverybody(byte[] jpeg) {
        return forEverybody(JPEG, jpeg);
    }

    /** For nobody but who asks. */
    public static SmallFile ownPicture(byte[] jpeg) {
        return new SmallFile(JPEG, jpeg, false);
    }

    /** @param file empty when there is none: then there is no such address */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Optional<SmallFile> file)
            throws IOException {
        if (file.isPresent()) {
            file.get().write(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mark = "\"" + Checksum.of(content).substring(0, SIGN) + "\"";
        response.setHeader("ETag", mark);
        response.setHeader("Cache-Control", isForEverybody ? "public, max-age=86400" : "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(mark)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
