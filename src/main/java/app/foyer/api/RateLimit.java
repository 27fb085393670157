package app.foyer.api;

import app.foyer.platform.source.Limit;
import app.foyer.platform.source.SourceLimits;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Holds back a source that books faster than any person or shop does; all nodes count together. */
@Provider
@Limited
@ApplicationScoped
public class RateLimit implements ContainerRequestFilter {

    private static final int TOO_MANY = 429;

    @Inject
    private SourceLimits limits;

    @Override
    public void filter(ContainerRequestContext context) {
        limits.take(Limit.REST_BOOKING).ifPresent(pause -> {
            var seconds = Math.max(1, pause.plusMillis(999).toSeconds());
            throw ProblemException.of(TOO_MANY, Refusal.because("api.tooManyRequests", Duration.ofSeconds(seconds)))
                    .withHeader("Retry-After", String.valueOf(seconds));
        });
    }
}
