package app.foyer.demo;

import app.foyer.platform.ServerSettings;
import app.foyer.platform.StartupReport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Loads the demo business when Foyer starts with {@code FOYER_DEMO=true}, and says where to go and how to sign in. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoBusiness {

    private static final Logger LOG = System.getLogger(DemoBusiness.class.getName());

    @Inject
    private ServerSettings server;

    @Inject
    private DemoLoader loader;

    @PostConstruct
    void start() {
        if (server.demo()) {
            LOG.log(
                    Level.INFO,
                    loader.load()
                            ? "The demo business is loaded."
                            : "The database holds something already and was left as it is.");
        }
    }

    /** Says where to go and how to sign in. */
    public void invite(@Observes StartupReport report) {
        if (server.demo()) {
            report.gap()
                    .sentence("A demonstration with invented people, for this machine only.")
                    .line("Book", server.publicUrl() + "/book")
                    .line("Customer", server.publicUrl() + "/panel/appointments   " + DemoAccounts.CUSTOMER)
                    .line("Administrator", server.publicUrl() + "/admin/appointments   " + DemoAccounts.ADMIN)
                    .line("Staff", server.publicUrl() + "/admin/appointments   " + DemoAccounts.STAFF)
                    .line("", "and " + DemoAccounts.COLLEAGUE + ", who sees other appointments")
                    .line("Password", DemoAccounts.PASSWORD + ", for all of them");
        }
    }
}
