package app.foyer.web.panel;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Stands before {@code /panel/*}. While the business has closed the panel, every address of it says so, whatever was to
 * be read or done there. Staff and administrators keep the pages about their own account.
 */
public class PanelDoor implements Filter {

    private static final String CLOSED = "/WEB-INF/panel/closed.xhtml";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OF_THE_OWN_ACCOUNT = Set.of(
            "/panel/account",
            "/panel/account.xhtml",
            "/panel/delete-account",
            "/panel/delete-account.xhtml",
            "/panel/my-data",
            "/panel/password",
            "/panel/password.xhtml");

    @Inject
    private Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (isKept(asked) || settings.read(PanelSettings.class).open()) {
            chain.doFilter(request, response);
        } else {
            close(asked, (HttpServletResponse) response);
        }
    }

    /** What was sent by a page that was open before asks again, so that the answer is a page of its own. */
    private static void close(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(CLOSED).forward(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/panel/");
        }
    }

    private static boolean isKept(HttpServletRequest request) {
        var isOfTheHouse = request.isUserInRole("STAFF") || request.isUserInRole("ADMIN");
        return isOfTheHouse && OF_THE_OWN_ACCOUNT.contains(request.getServletPath());
    }
}
