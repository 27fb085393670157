package app.foyer.api;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/**
 * Holds back a source that books faster than any person or shop does. Each node counts for itself: with two nodes a
 * source has at most twice as much, which is good enough to stop a flood. The source is the address that the server
 * sees; behind a proxy, let the server take it from the proxy's header, else all visitors share one allowance.
 */
@Provider
@Limited
@ApplicationScoped
public class RateLimit implements ContainerRequestFilter {

    static final int BOOKINGS_A_MINUTE = 600;

    private static final int TOO_MANY = 429;

    private final Allowance allowance = new Allowance(BOOKINGS_A_MINUTE, Duration.ofMinutes(1));

    @Inject
    private HttpServletRequest request;

    @Inject
    private BusinessClock clock;

    @Override
    public void filter(ContainerRequestContext context) {
        allowance.waitFor(request.getRemoteAddr(), clock.now()).ifPresent(pause -> {
            var seconds = Math.max(1, pause.plusMillis(999).toSeconds());
            throw ProblemException.of(TOO_MANY, Refusal.because("api.tooManyRequests", Duration.ofSeconds(seconds)))
                    .withHeader("Retry-After", String.valueOf(seconds));
        });
    }
}
