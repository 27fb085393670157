package app.foyer.platform.source;

import app.foyer.platform.RequestPath;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Holds back a source that sends forms more often than any house full of people does. The fourth filter in
 * {@code web.xml}; REST asks for itself and answers in its own manner.
 */
public class SourceGuard implements Filter {

    private static final int TOO_MANY_REQUESTS = 429;

    /** For the error page: how many minutes to wait. */
    private static final String MINUTES = "foyer.limit.minutes";

    @Inject
    private SourceLimits limits;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wait = waitFor((HttpServletRequest) request);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
        request.setAttribute(MINUTES, Math.max(1, wait.get().plusSeconds(59).toMinutes()));
        var answer = (HttpServletResponse) response;
        answer.setHeader("Retry-After", String.valueOf(seconds));
        answer.sendError(TOO_MANY_REQUESTS);
    }

    private Optional<Duration> waitFor(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        var limit = Limit.ofFormsSentTo(RequestPath.of(request).withoutExtension());
        return limit.filter(Limit.SIGN_IN::equals)
                .flatMap(signIn -> limits.waiting(Limit.WRONG_SIGN_INS))
                .or(() -> limit.flatMap(limits::take));
    }
}
