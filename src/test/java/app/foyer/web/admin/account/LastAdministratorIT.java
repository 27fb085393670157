package app.foyer.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many administrators remove each other at the same moment: somebody is left who can run the business. */
@DisplayName("The last administrator")
class LastAdministratorIT {

    private static final int ADMINISTRATORS = 6;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void staysWhenAllRemoveEachOtherAtTheSameMoment(Databases kind) {
        var server = FoyerServer.on(kind);
        var database = server.database();
        var others = setAside(database);
        var accounts = new ArrayList<OwnAccount>();
        try {
            for (int i = 0; i < ADMINISTRATORS; i++) {
                accounts.add(OwnAccount.in(database, "ADMIN"));
            }
            var deeds = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < ADMINISTRATORS; i++) {
                var person = accounts.get(i).signedIn(server);
                var victim = accounts.get((i + 1) % ADMINISTRATORS);
                var off = i % 2 == 0;
                var form = off ? switchOff(person, victim) : takeTheRole(person, victim);
                deeds.add(() -> form.send(off ? "switchOff" : "change"));
            }
            Crowd.allAtOnce(deeds);

            assertThat(administrators(database)).isPositive();
        } finally {
            others.forEach(id -> database.run("update account set enabled = true where id = ?", id));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void isToldWhyNeitherRoleNorDoorGoes(Databases kind) {
        var server = FoyerServer.on(kind);
        var database = server.database();
        var others = setAside(database);
        try {
            var last = OwnAccount.in(database, "ADMIN");
            var person = last.signedIn(server);

            assertThat(switchOff(person, last).send("switchOff").body()).contains("the last administrator");
            assertThat(takeTheRole(person, last).send("change").body()).contains("the last administrator");
            assertThat(person.get("/panel/delete-account").body())
                    .contains("Nobody else could run this business")
                    .doesNotContain("id=\"deleteAccount\"");
            assertThat(administrators(database)).isOne();
            assertThat(person.get("/admin/accounts").status()).isEqualTo(200);
        } finally {
            others.forEach(id -> database.run("update account set enabled = true where id = ?", id));
        }
    }

    private static PostedForm switchOff(Http person, OwnAccount victim) {
        return PostedForm.on(person, person.get("/admin/accounts?account=" + victim.id()), "doorForm");
    }

    private static PostedForm takeTheRole(Http person, OwnAccount victim) {
        return PostedForm.on(person, person.get("/admin/accounts?account=" + victim.id()), "accountForm")
                .with("roles:chosen", "STAFF")
                .with("staffId", "");
    }

    /** Administrators of the demo and of other tests cannot sign in meanwhile. @return their ids */
    private static List<Long> setAside(Database database) {
        var ids = database.list(
                row -> row.getLong(1),
                "select a.id from account a join account_role r on r.account_id = a.id"
                        + " where r.role = 'ADMIN' and a.enabled = true");
        ids.forEach(id -> database.run("update account set enabled = false where id = ?", id));
        return ids;
    }

    private static long administrators(Database database) {
        return database.count("select count(*) from account a join account_role r on r.account_id = a.id"
                + " where r.role = 'ADMIN' and a.enabled = true and a.password_hash is not null");
    }
}
