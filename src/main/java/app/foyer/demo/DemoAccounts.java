package app.foyer.demo;

import app.foyer.account.Role;
import app.foyer.account.setup.DemoAccountDesk;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The sign-ins of the demo. Their password is known to everybody, which is why the demo answers on this machine only. */
@ApplicationScoped
class DemoAccounts {

    static final EmailAddress ADMIN = new EmailAddress("admin@demo.example");
    static final EmailAddress STAFF = new EmailAddress("staff@demo.example");
    static final EmailAddress COLLEAGUE = new EmailAddress("colleague@demo.example");
    static final EmailAddress CUSTOMER = new EmailAddress("customer@demo.example");
    static final String PASSWORD = "welcome-to-foyer";

    @Inject
    private DemoAccountDesk accounts;

    /** @return the ids of the accounts, by their address */
    Map<EmailAddress, Long> open() {
        var roles = Map.of(ADMIN, Role.ADMIN, STAFF, Role.STAFF, COLLEAGUE, Role.STAFF, CUSTOMER, Role.CUSTOMER);
        return accounts.open(roles, PASSWORD);
    }
}
