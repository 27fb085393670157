package app.foyer.account.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.account.Accounts;
import app.foyer.audit.AuditLog;
import app.foyer.platform.Schema;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnAccount;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closing somebody's door, on both databases. The last administrator's stays open, whoever asks. */
class LoginsIT {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLastAdministratorIsNotSwitchedOff(Databases kind) throws Exception {
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
    void oneOfTwoAdministratorsIsAndThenTheOtherStays(Databases kind) throws Exception {
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
    void aCustomerIsHoweverFewAdministratorsThereAre(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            business.somebody("ADMIN");
            var customer = business.somebody("CUSTOMER");

            business.bar(customer);

            assertThat(business.isOpen(customer)).isFalse();
        }
    }

    /** Accounts of its own, with what decides about them. */
    private static final class Business implements AutoCloseable {

        private final Database database;
        /** As long as somebody is connected, H2 need not open its file again and again. */
        private final Connection connected;

        private final EntityManagerFactory unit;
        private final List<String> told = new ArrayList<>();

        Business(Databases kind) throws SQLException {
            database = kind.create();
            connected = database.connect();
            new Schema(database.dataSource()).migrate();
            var properties = new HashMap<String, Object>();
            properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            properties.put("jakarta.persistence.jtaDataSource", "");
            properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
            properties.put("eclipselink.session-name", database.address().url());
            properties.put("eclipselink.weaving", "false");
            properties.put("eclipselink.logging.level", "WARNING");
            unit = Persistence.createEntityManagerFactory("foyer", properties);
        }

        OwnAccount somebody(String role) {
            return OwnAccount.in(database, role);
        }

        /** In one transaction, as the server would: taken back when it is refused. */
        void bar(OwnAccount whom) throws ReflectiveOperationException {
            try (var em = unit.createEntityManager()) {
                em.getTransaction().begin();
                try {
                    logins(em).bar(whom.id(), "harry@people.example");
                    em.getTransaction().commit();
                } finally {
                    if (em.getTransaction().isActive()) {
                        em.getTransaction().rollback();
                    }
                }
            }
        }

        boolean isOpen(OwnAccount whom) {
            return database.count("select count(*) from account where id = ? and enabled = true", whom.id()) == 1;
        }

        private Logins logins(EntityManager em) throws ReflectiveOperationException {
            var accounts = given(store(), "em", em);
            var lastAdministrator = given(new LastAdministrator(), "accounts", accounts);
            var logins = given(new Logins(), "accounts", accounts);
            given(logins, "audit", new Telling());
            return given(logins, "lastAdministrator", lastAdministrator);
        }

        /** The room keeps it to itself. */
        private static Accounts store() throws ReflectiveOperationException {
            var store = Class.forName("app.foyer.account.AccountStore").getDeclaredConstructor();
            store.setAccessible(true);
            return (Accounts) store.newInstance();
        }

        /** What the server injects. */
        private static <T> T given(T bean, String name, Object value) throws ReflectiveOperationException {
            var field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
            return bean;
        }

        @Override
        public void close() throws SQLException {
            unit.close();
            connected.close();
        }

        private final class Telling extends AuditLog {
            @Override
            public void tell(String action, String actor, String subject) {
                told.add(action + " " + subject);
            }
        }
    }
}
