package app.foyer.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what is larger than any page takes with a page that says so. The server would notice it only in the middle of
 * reading, as a failure. Programs are told by {@code api}, in their manner.
 */
public class TooLarge implements Filter {

    /** As {@code max-file-size} in {@code web.xml}: whatever is no larger holds no file that is. */
    static final long MOST = 20_971_520;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
