package app.foyer.platform;

import jakarta.ejb.EJBException;
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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final Logger LOG = System.getLogger(SecurityHeaders.class.getName());
    private static final String CONTENT_POLICY_NAME = "Content-Security-Policy";

    /** Pages whose first address holds a secret. */
    private static final Set<String> OPENED_BY_A_SECRET =
            Set.of("/booking", "/reset-password", "/setup", "/verify-email", "/invitation");

    private static final Set<String> MAY_BE_EMBEDDED = Set.of("/book", "/booking");
    private static final String FRAMED_BY_NOBODY = "frame-ancestors 'none'";
    private static final String FRAME_OPTIONS = "X-Frame-Options";

    @Inject
    private ServerSettings server;

    @Inject
    private EmbeddingSites embedding;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new OneContentRule((HttpServletResponse) response, framesFor((HttpServletRequest) request));
        setOn((HttpServletRequest) request, answer, server.servedOverTls());
        chain.doFilter(request, answer);
    }

    /** The sites that may show this answer in a frame: some for the booking pages, when the business named them; else none. */
    private Set<String> framesFor(HttpServletRequest request) {
        if (!MAY_BE_EMBEDDED.contains(RequestPath.of(request).withoutExtension())) {
            return Set.of();
        }
        try {
            return embedding.origins();
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Which sites may embed pages could not be read: {0}", e.getMessage());
            return Set.of();
        }
    }

    /** For answers that are given before any filter is asked, such as the way to the sign-in page. */
    public static void setOn(HttpServletRequest request, HttpServletResponse response, boolean servedOverTls) {
        var path = RequestPath.of(request);
        response.setHeader(CONTENT_POLICY_NAME, CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(FRAME_OPTIONS, "DENY");
        response.setHeader("Referrer-Policy", referrerPolicy(path));
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (servedOverTls) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!path.isFile()) {
            response.setHeader("Cache-Control", isKept(request, path) ? "no-cache, private" : "no-store");
        }
    }

    /** A page for everybody may be kept, but neither what somebody typed nor what somebody has just booked. */
    private static boolean isKept(HttpServletRequest request, RequestPath path) {
        return path.isForEverybody()
                && !"POST".equals(request.getMethod())
                && !tellsOfABooking(request.getQueryString());
    }

    private static boolean tellsOfABooking(String query) {
        try {
            return query != null
                    && URLDecoder.decode(query, StandardCharsets.UTF_8).contains("done");
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String referrerPolicy(RequestPath path) {
        return OPENED_BY_A_SECRET.contains(path.withoutExtension()) ? "no-referrer" : "strict-origin-when-cross-origin";
    }

    /**
     * The last content policy counts, also where it is added instead of set, and it names those who may show the answer in
     * a frame. The older header for that knows no list, so that it is left out then.
     */
    static final class OneContentRule extends HttpServletResponseWrapper {

        private final Set<String> frames;

        OneContentRule(HttpServletResponse response, Set<String> frames) {
            super(response);
            this.frames = frames;
        }

        @Override
        public void setHeader(String name, String value) {
            if (CONTENT_POLICY_NAME.equalsIgnoreCase(name)) {
                super.setHeader(name, value == null ? null : withFrames(value));
            } else if (frames.isEmpty() || !FRAME_OPTIONS.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (CONTENT_POLICY_NAME.equalsIgnoreCase(name) || FRAME_OPTIONS.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        private String withFrames(String policy) {
            return frames.isEmpty()
                    ? policy
                    : policy.replace(
                            FRAMED_BY_NOBODY,
                            "frame-ancestors " + frames.stream().sorted().collect(Collectors.joining(" ")));
        }
    }
}
