package app.foyer.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An error page is no answer to a form: it does not look for the page that the form came from, nor for the nonce that was
 * sent along, which may be just what is wrong. Of what was too large to be read it reads nothing. Stands before error pages only.
 */
public class ErrorPages implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new WithoutTheForm((HttpServletRequest) request), response);
    }

    /** The request as if nothing of Faces had been sent. */
    private static final class WithoutTheForm extends HttpServletRequestWrapper {

        private final boolean isTooLarge;

        WithoutTheForm(HttpServletRequest request) {
            super(request);
            isTooLarge = Integer.valueOf(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                    .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        }

        @Override
        public String getParameter(String name) {
            return isOfTheForm(name) ? null : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return isOfTheForm(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (isTooLarge) {
                return Map.of();
            }
            return super.getParameterMap().entrySet().stream()
                    .filter(parameter -> !isOfTheForm(parameter.getKey()))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        private boolean isOfTheForm(String name) {
            return isTooLarge || name.startsWith("jakarta.faces.") || name.startsWith("primefaces.");
        }
    }
}
