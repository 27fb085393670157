package app.foyer.demo;

import app.foyer.platform.ServerSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
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
            LOG.log(Level.INFO, loader.load() ? "The demo business is loaded." : "The database was left as it is.");
            LOG.log(Level.INFO, invitation());
        }
    }

    private String invitation() {
        return """
                This is the demo. Open %s in a moment and sign in with the password %s as
                  %s  - the business: appointments, messages, settings
                  %s  - one of its staff
                  %s  - a customer with appointments behind and ahead""".formatted(
                        server.publicUrl(),
                        DemoAccounts.PASSWORD,
                        DemoAccounts.ADMIN,
                        DemoAccounts.STAFF,
                        DemoAccounts.CUSTOMER);
    }
}
