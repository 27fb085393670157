package app.foyer.account;

import app.foyer.platform.ServerSettings;
import app.foyer.platform.StartupReport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;

/** Tells the operator at start where Foyer is, where mails go, and how to sign in for the first time. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class Welcome {

    /** Long enough for the server's own messages to be over. */
    private static final long A_MOMENT = 1_500;

    @Resource
    private TimerService timers;

    @Inject
    private ServerSettings server;

    @Inject
    private FirstAdministrator firstAdministrator;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(A_MOMENT, new TimerConfig("Welcome", false));
    }

    @Timeout
    void print() {
        var report = new StartupReport().line("Foyer", server.publicUrl()).line("Mails", whereMailsGo());
        if (server.demo()) {
            tellDemoSignIns(report);
        } else {
            firstAdministrator.newCode().ifPresent(code -> report.gap()
                    .sentence("There is no administrator yet. Open this address once and set a password:")
                    .sentence(server.publicUrl() + "/setup?code=" + code.value()));
        }
        report.print();
    }

    private void tellDemoSignIns(StartupReport report) {
        report.gap()
                .sentence("A demonstration with invented people, for this machine only.")
                .line("Book", server.publicUrl() + "/book")
                .line("Customer", server.publicUrl() + "/panel/appointments   customer@demo.example")
                .line("Administrator", server.publicUrl() + "/admin/appointments   admin@demo.example")
                .line("Staff", "staff@demo.example (the console for staff is not there yet)")
                .line("Password", "welcome-to-foyer, for all three");
    }

    private String whereMailsGo() {
        return server.mailConfigured()
                ? "are sent from " + server.mailFrom().orElse("")
                : "are not sent: FOYER_MAIL_HOST is not set. They wait, readable, at " + server.publicUrl()
                        + "/admin/messages";
    }
}
