package app.foyer.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The cookie by which a browser is recognised. It is never sent to another site's requests nor read by scripts; behind TLS
 * its name makes browsers refuse it from anywhere but this very host.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private ServerSettings server;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(server.servedOverTls() ? "__Host-sid" : "sid");
        cookie.setSecure(server.servedOverTls());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
