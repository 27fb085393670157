package app.foyer.web.company;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A small file for everybody, which may be kept for a day: pages ask for it under an address that changes with it. */
record PublicAnswer(String type, String sign, byte[] content) {

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mark = "\"" + sign + "\"";
        response.setHeader("ETag", mark);
        response.setHeader("Cache-Control", "public, max-age=86400");
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
