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

/**
 * Asks the {@link Doorkeeper}, notes where a request comes from, and hands it on as {@link TypedRequest}. The third filter in {@code web.xml}.
 */
public class RequestGuard implements Filter {

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private ClientAddress client;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!doorkeeper.turnsAway((HttpServletRequest) request, (HttpServletResponse) response)) {
            client.note((HttpServletRequest) request);
            chain.doFilter(new TypedRequest((HttpServletRequest) request), response);
        }
    }
}
