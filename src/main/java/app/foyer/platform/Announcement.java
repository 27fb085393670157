package app.foyer.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the operator, once Foyer is up, where it is and where mails go. Other rooms add what they know. */
@Stateless
@PermitAll
public class Announcement {

    /** Long enough for the server's own messages to be over. */
    private static final long A_MOMENT = 1_500;

    @Resource
    private TimerService timers;

    @Inject
    private ServerSettings server;

    @Inject
    private Event<StartupReport> report;

    public void saySoon() {
        timers.createSingleActionTimer(A_MOMENT, new TimerConfig("Announcement", false));
    }

    @Timeout
    void say() {
        var lines = new StartupReport().line("Foyer", server.publicUrl()).line("Mails", whereMailsGo());
        server.directory().ifPresent(directory -> lines.line("Directory", "people of " + directory + " may sign in"));
        server.twilio().ifPresent(twilio -> lines.line("Phones", "get messages by Twilio, account " + twilio));
        report.fire(lines);
        lines.print();
    }

    private String whereMailsGo() {
        return server.mailConfigured()
                ? "are sent from " + server.mailFrom().orElse("")
                : "are not sent: FOYER_MAIL_HOST is not set. They wait at " + server.publicUrl() + "/admin/messages";
    }
}
