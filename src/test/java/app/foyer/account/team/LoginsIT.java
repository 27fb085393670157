package app.foyer.account.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.account.Accounts;
import app.foyer.audit.AuditLog;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnDatabase;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closing somebody's door, on both databases. The last administrator's stays open, whoever asks. */
class LoginsIT {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLastAdministratorIsNotSwitchedOff(Databases kind) {
        try (var business = new Business(kind)) {
            var ada = business.somebody("ADMIN");
            business.somebody("ADMIN").switchOff();

            var refused = catchThrowableOfType(RefusedException.class, () -> business.bar(ada));

            assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly("team.lastAdministrator");
            assertThat(business.isOpen(ada)).isTrue();
            assertThat(business.told).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneOfTwoAdministratorsIsAndThenTheOtherStays(Databases kind) {
        try (var business = new Business(kind)) {
            var ada = business.somebody("ADMIN");
            var grace = business.somebody("ADMIN");

            business.bar(ada);
            catchThrowableOfType(RefusedException.class, () -> business.bar(grace));

            assertThat(business.isOpen(ada)).isFalse();
            assertThat(business.isOpen(grace)).isTrue();
            assertThat(business.told).containsExactly("account.switchedOff " + ada.email());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCustomerIsHoweverFewAdministratorsThereAre(Databases kind) {
        try (var business = new Business(kind)) {
            business.somebody("ADMIN");
            var customer = business.somebody("CUSTOMER");

            business.bar(customer);

            assertThat(business.isOpen(customer)).isFalse();
        }
    }

    /** Accounts of its own, with what decides about them. */
    private static final class Business implements AutoCloseable {

        private final OwnDatabase own;
        private final Database database;
        private final List<String> told = new ArrayList<>();

        Business(Databases kind) {
            own = OwnDatabase.on(kind);
            database = own.database();
        }

        OwnAccount somebody(String role) {
            return OwnAccount.in(database, role);
        }

        /** In one transaction, as the server would: taken back when it is refused. */
        void bar(OwnAccount whom) {
            own.transact(em -> logins(em).bar(whom.id(), "harry@people.example"));
        }

        boolean isOpen(OwnAccount whom) {
            return database.count("select count(*) from account where id = ? and enabled = true", whom.id()) == 1;
        }

        private Logins logins(EntityManager em) {
            var accounts = given(store(), "em", em);
            var lastAdministrator = given(new LastAdministrator(), "accounts", accounts);
            var logins = given(new Logins(), "accounts", accounts);
            given(logins, "audit", new Telling());
            return given(logins, "lastAdministrator", lastAdministrator);
        }

        /** The room keeps it to itself. */
        private static Accounts store() {
            try {
                var store = Class.forName("app.foyer.account.AccountStore").getDeclaredConstructor();
                store.setAccessible(true);
                return (Accounts) store.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What the server injects. */
        private static <T> T given(T bean, String name, Object value) {
            try {
                var field = bean.getClass().getDeclaredField(name);
                field.setAccessible(true);
                field.set(bean, value);
                return bean;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            own.close();
        }

        private final class Telling extends AuditLog {
            @Override
            public void tell(String action, String actor, String subject) {
                told.add(action + " " + subject);
            }
        }
    }
}
