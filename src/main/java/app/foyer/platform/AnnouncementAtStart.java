package app.foyer.platform;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Pages come up last: when they do, Foyer is ready to be told about. */
@WebListener
public class AnnouncementAtStart implements ServletContextListener {

    @EJB
    private Announcement announcement;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        announcement.saySoon();
    }
}
