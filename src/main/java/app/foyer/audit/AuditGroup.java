package app.foyer.audit;

import java.util.List;
import java.util.Set;

/** What a line of the log is about. Every action belongs to exactly one of these, one that is new here too. */
public enum AuditGroup {
    /** Somebody came in, went out, or was not let in. */
    SIGN_INS(List.of(), SignIns.ACTIONS, Set.of()),
    /** Passwords, addresses, second factors, roles, doors. */
    LOGINS(List.of("account."), Set.of(), SignIns.ACTIONS),
    /** The team, and who the customers are. */
    PEOPLE(List.of("team.", "staff.", "customer."), Set.of(), Set.of()),
    /** What was booked, moved, called off, paid. */
    APPOINTMENTS(List.of("appointment."), Set.of(), Set.of()),
    /** What the business decided. */
    SETTINGS(List.of("settings."), Set.of(), Set.of());

    private final List<String> prefixes;
    private final Set<String> actions;
    private final Set<String> others;

    AuditGroup(List<String> prefixes, Set<String> actions, Set<String> others) {
        this.prefixes = prefixes;
        this.actions = actions;
        this.others = others;
    }

    /** Whether a line with this action belongs here. */
    public boolean holds(String action) {
        return actions.contains(action) || prefixes.stream().anyMatch(action::startsWith) && !others.contains(action);
    }

    /** How the actions begin that belong here. */
    List<String> prefixes() {
        return prefixes;
    }

    /** Those that belong here whatever they begin with. */
    Set<String> actions() {
        return actions;
    }

    /** Those that begin like these and belong elsewhere. */
    Set<String> others() {
        return others;
    }

    private static final class SignIns {

        private static final Set<String> ACTIONS = Set.of(
                "account.signedIn",
                "account.signedOut",
                "account.signInRefused",
                "account.signInUnknown",
                "account.passwordNotConfirmed",
                "account.enteredRemembered",
                "account.oldRememberSecret",
                "account.directoryRefused",
                "account.secondFactorPassed",
                "account.secondFactorRefused");
    }
}
