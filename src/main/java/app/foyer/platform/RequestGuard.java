package app.foyer.platform;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Turns away what no page and no resource has to think about: unknown verbs, forms that another site sent, and everybody
 * but this machine while the demo with its well-known passwords runs. The second filter in {@code web.xml}.
 */
public class RequestGuard implements Filter {

    private static final Set<String> PAGE_VERBS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> READING_VERBS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private ServerSettings server;

    @Inject
    private CurrentRequest current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (server.demo() && !comesFromThisMachine(asked)) {
            refuse(
                    answer,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This is a demonstration. It answers on its own machine only.");
        } else if (!isKnownVerb(asked)) {
            answer.setHeader("Allow", String.join(", ", PAGE_VERBS));
            refuse(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This cannot be asked for in this way.");
        } else if (changesSomething(asked) && !SiteOfOrigin.isOurs(asked, server.publicUrl())) {
            refuse(
                    answer,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This form was sent from another site. Nothing was changed.");
        } else {
            current.comesFrom(asked.getRemoteAddr());
            chain.doFilter(request, response);
        }
    }

    /** REST carries its own credentials and no cookie, so that it does not matter which site's page calls it. */
    private static boolean changesSomething(HttpServletRequest request) {
        return !RequestPath.of(request).isApi() && !READING_VERBS.contains(request.getMethod());
    }

    /** REST says itself which verbs an address knows, in its own manner. */
    private static boolean isKnownVerb(HttpServletRequest request) {
        return RequestPath.of(request).isApi() || PAGE_VERBS.contains(request.getMethod());
    }

    /** What a proxy hands on comes from elsewhere. */
    private static boolean comesFromThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(sentence);
    }
}
