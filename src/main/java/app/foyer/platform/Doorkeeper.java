package app.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Set;

/**
 * Turns away what no page and no resource has to think about: names that are not ours, unknown verbs, forms that another
 * site sent, that lack a part or that stand in an address, sessions that come in an address (Payara takes them from there whatever {@code web.xml} says), and everybody
 * but this machine while the demo with its well-known passwords runs. Answers in one plain line.
 */
@ApplicationScoped
public class Doorkeeper {

    private static final int MISDIRECTED = 421;
    private static final Set<String> PAGE_VERBS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> READING_VERBS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private ServerSettings server;

    /** @return whether the request was turned away, and so is answered already */
    public boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!asksForUs(request)) {
            answer(response, MISDIRECTED, "This name is not served here.");
            return true;
        }
        if (server.demo() && !comesFromThisMachine(request)) {
            answer(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This is a demonstration. It answers on its own machine only.");
            return true;
        }
        if (!isKnownVerb(request)) {
            response.setHeader("Allow", String.join(", ", PAGE_VERBS));
            answer(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This cannot be asked for in this way.");
            return true;
        }
        if (request.isRequestedSessionIdFromURL()) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "An address does not carry a session.");
            return true;
        }
        if (actsWithACookie(request) && !SiteOfOrigin.isOurs(request, server.publicUrl())) {
            answer(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This form was sent from another site. Nothing was changed.");
            return true;
        }
        if (SentForm.comesWithoutPost(request)) {
            answer(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "A form is sent by its button, not by an address. Nothing was changed.");
            return true;
        }
        if (SentForm.lacksItsNonce(request)) {
            answer(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "This form did not come whole. Nothing was changed. Please open its page again, in a browser that runs"
                            + " its scripts.");
            return true;
        }
        return false;
    }

    /** What asks whether we are well may use any name: load balancers know addresses only. */
    private boolean asksForUs(HttpServletRequest request) {
        var asked = Collections.list(request.getHeaders("Host"));
        return RequestPath.of(request).isHealth()
                || asked.size() <= 1
                        && asked.stream().allMatch(server.hosts()::contain)
                        && server.hosts().contain(inBrackets(request.getServerName()));
    }

    /** Some servers tell the name of an IPv6 address without its brackets. */
    private static String inBrackets(String name) {
        return name != null && name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    /** REST carries its own credentials and no cookie, so that it does not matter which site's page calls it. */
    private static boolean actsWithACookie(HttpServletRequest request) {
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

    private static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(sentence);
        response.flushBuffer();
    }
}
