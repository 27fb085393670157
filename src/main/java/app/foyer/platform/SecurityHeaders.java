package app.foyer.platform;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * What every answer tells the browser: pages, files, errors, REST. Declared in {@code web.xml} as the first filter, for
 * requests and for error pages.
 *
 * <p>Pages get a stricter content policy from PrimeFaces, with a nonce; it replaces the one set here, because two
 * policies in one answer would both have to be obeyed.
 */
public class SecurityHeaders implements Filter {

    /** The same words as {@code primefaces.CSP_POLICY} in {@code web.xml}; a test compares them. */
    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    private static final String CONTENT_POLICY_NAME = "Content-Security-Policy";

    /** Pages whose first address holds a secret. */
    private static final Set<String> OPENED_BY_A_SECRET =
            Set.of("/booking", "/reset-password", "/setup", "/verify-email", "/invitation");

    @Inject
    private ServerSettings server;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new OneContentRule((HttpServletResponse) response);
        setOn((HttpServletRequest) request, answer, server.servedOverTls());
        chain.doFilter(request, answer);
    }

    /** For answers that are given before any filter is asked, such as the way to the sign-in page. */
    public static void setOn(HttpServletRequest request, HttpServletResponse response, boolean servedOverTls) {
        var path = RequestPath.of(request);
        response.setHeader(CONTENT_POLICY_NAME, CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", referrerPolicy(path));
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (servedOverTls) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!path.isFile()) {
            response.setHeader("Cache-Control", path.isForEverybody() ? "no-cache, private" : "no-store");
        }
    }

    private static String referrerPolicy(RequestPath path) {
        return OPENED_BY_A_SECRET.contains(path.withoutExtension()) ? "no-referrer" : "strict-origin-when-cross-origin";
    }

    /** The last content policy counts, also where it is added instead of set. */
    private static final class OneContentRule extends HttpServletResponseWrapper {

        OneContentRule(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CONTENT_POLICY_NAME.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
