package app.foyer.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers what is larger than any page takes with a page that says so. The server would notice it only in the middle of
 * reading, as a failure. Stands before whoever reads the first parameter; programs are told by {@code api}, in their manner.
 */
public class TooLarge implements Filter {

    /** As {@code max-file-size} in {@code web.xml}: whatever is no larger holds no file that is. */
    static final long LARGEST_WITH_FILES = 20_971_520;

    /** More than that the servers do not read as the fields of a form. */
    static final long LARGEST_FORM = 2_097_152;

    /** A browser shows no answer before it has sent everything; whoever sends still more than this is cut off. */
    private static final long MOST_SWALLOWED = 10 * LARGEST_WITH_FILES;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var form = (HttpServletRequest) request;
        if (isForAPage(form) && isTooLarge(form)) {
            swallow(form);
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForAPage(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && !RequestPath.of(request).isApi();
    }

    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        var length = request.getContentLengthLong();
        if (hasFiles(request)) {
            return length < 0 ? areTooLargeToBeRead(request) : length > LARGEST_WITH_FILES;
        }
        return length > LARGEST_FORM;
    }

    /** Of files that come in chunks nobody knows the size before they have been read. */
    private static boolean areTooLargeToBeRead(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | ServletException tooLarge) {
            return true;
        }
    }

    private static boolean hasFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static void swallow(HttpServletRequest request) throws IOException {
        try (var rest = request.getInputStream()) {
            var buffer = new byte[8192];
            var swallowed = 0L;
            for (var read = rest.read(buffer); read >= 0 && swallowed < MOST_SWALLOWED; read = rest.read(buffer)) {
                swallowed += read;
            }
        } catch (IllegalStateException alreadyRead) {
            return;
        }
    }
}
