package app.foyer.account.leaving;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The account with everything that hangs on it. It goes in every mode; with its row every session is over, on every node. */
@ApplicationScoped
class AccountOfPerson implements PersonalData {

    private static final String SESSIONS = "AccountSession s where s.accountId";
    private static final String FACTOR = "Authenticator f where f.accountId";
    private static final String INVITATIONS = "Invitation i where i.accountId";

    @Inject
    private Leavers leavers;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "account",
                "account_role",
                "account_token",
                "account_session",
                "authenticator",
                "recovery_code",
                "one_time_password",
                "email_change",
                "invitation",
                "sign_up_request",
                "password_reset_request",
                "sign_in_failures");
    }

    @Override
    public int turn() {
        return 80;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var account = person.accountId();
        return new Inventory()
                .add("account", person.hasAccount() ? 1 : 0, Fate.GOES)
                .add("sessions", leavers.count(SESSIONS, account), Fate.GOES)
                .add("factor", leavers.count(FACTOR, account), Fate.GOES)
                .add("invitations", leavers.count(INVITATIONS, account), Fate.GOES)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var account = person.accountId();
        var told = new LinkedHashMap<String, Object>();
        told.put("email", leavers.column("email", account));
        told.put("since", leavers.column("createdAt", account));
        told.put("roles", leavers.roles(account));
        told.put(
                "sessions",
                named(
                        leavers.rows(
                                "s.openedAt, s.lastSeenAt, s.endedAt, s.remoteAddress, s.userAgent", SESSIONS, account),
                        "opened",
                        "lastSeen",
                        "ended",
                        "address",
                        "program"));
        told.put("secondFactor", named(leavers.rows("f.confirmedAt, f.accountId", FACTOR, account), "since"));
        told.put(
                "invitations",
                named(
                        leavers.rows("i.name, i.invitedAt, i.acceptedAt", INVITATIONS, account),
                        "name",
                        "invited",
                        "accepted"));
        return told;
    }

    private static List<Map<String, Object>> named(List<Object[]> rows, String... names) {
        var named = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var told = new LinkedHashMap<String, Object>();
            for (int i = 0; i < names.length; i++) {
                told.put(names[i], row[i]);
            }
            named.add(told);
        }
        return named;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (person.hasAccount()) {
            leavers.remove(person);
        }
    }
}
