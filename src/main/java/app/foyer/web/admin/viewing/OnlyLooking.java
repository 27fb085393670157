package app.foyer.web.admin.viewing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Stands before {@code /admin/view-as/*}: what is shown there as a customer sees it may be read, and nothing may be sent. */
public class OnlyLooking implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(((HttpServletRequest) request).getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
        answer.setHeader("Location", ((HttpServletRequest) request).getContextPath() + "/admin/viewing?refused=true");
    }
}
