package app.foyer.api;

import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that no other mapper knows: what the protocol refuses (an unknown address, a wrong verb), what a server has
 * wrapped, and bugs, which are logged once under the number that the answer carries.
 */
@Provider
@ApplicationScoped
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int READ_OUT = 8;
    private static final String INCIDENT = UnexpectedMapper.class.getName();

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        return within(failure, RefusedException.class)
                .map(problems::of)
                .or(() -> within(failure, ProblemException.class).map(problems::of))
                .or(() -> within(failure, WebApplicationException.class)
                        .map(WebApplicationException::getResponse)
                        .filter(response -> response.getStatus() < FIRST_SERVER_ERROR)
                        .map(this::inOurManner))
                .orElseGet(() -> incident(failure));
    }

    private Response inOurManner(Response response) {
        if (response.getStatus() < FIRST_ERROR) {
            return response;
        }
        var problem = Response.fromResponse(problems.of(response.getStatus()));
        Optional.ofNullable(response.getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allowed -> problem.header(HttpHeaders.ALLOW, allowed));
        return problem.build();
    }

    /** Servers may ask twice about one failure, wrapped and unwrapped: it is logged once, under one number. */
    private Response incident(Throwable failure) {
        if (request.getAttribute(INCIDENT) instanceof UUID known) {
            return problems.of(known, number(known));
        }
        var incident = UUID.randomUUID();
        request.setAttribute(INCIDENT, incident);
        LOG.log(Level.ERROR, "Incident %s at %s %s".formatted(number(incident), request.getMethod(), path()), failure);
        return problems.of(incident, number(incident));
    }

    private static String number(UUID incident) {
        return incident.toString().substring(0, READ_OUT).toUpperCase(Locale.ROOT);
    }

    /** As it was sent, percent-encoded: nobody writes a line of their own into the log. */
    private String path() {
        return request.getRequestURI().replaceAll("[^!-~]", "?");
    }

    private static <T extends Throwable> Optional<T> within(Throwable failure, Class<T> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
