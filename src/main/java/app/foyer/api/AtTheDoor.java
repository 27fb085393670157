package app.foyer.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the server refuses before any resource is found (a header that cannot be read) and what fails outside of them is
 * answered in the manner of the interface too, not with a page for people.
 */
@WebFilter("/api/*")
public class AtTheDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    @Inject
    private transient UnexpectedMapper unexpected;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, new WithoutErrorPages(response));
        } catch (RuntimeException | ServletException failure) {
            write(unexpected.toResponse(failure), response);
        }
    }

    private static void write(Response problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.getStatus());
        response.setContentType(FoyerApi.PROBLEM_JSON);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(problem.getEntity().toString().getBytes(StandardCharsets.UTF_8));
    }

    private final class WithoutErrorPages extends HttpServletResponseWrapper {

        WithoutErrorPages(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            write(problems.of(status), (HttpServletResponse) getResponse());
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
