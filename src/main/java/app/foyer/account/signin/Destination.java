package app.foyer.account.signin;

import app.foyer.account.Role;
import java.util.Set;

/**
 * Where somebody is led who has just come in.
 *
 * @param roles of the person
 */
record Destination(Set<Role> roles) {

    private static final String CONSOLE = "/admin/";
    private static final String PANEL = "/panel/";
    /** Where people come in or go out: nobody who has just come in has any business there. */
    private static final Set<String> DOORS =
            Set.of("/login", "/logout", "/second-factor", "/second-factor-setup", "/new-password");

    private static final Set<String> FOR_ALL_ROLES = Set.of("/panel/password", "/panel/account");

    /** @param wanted may have been typed by anybody: only an address within Foyer counts, in a part that is the person's */
    String from(String wanted) {
        return LocalAddress.parse(wanted)
                .map(LocalAddress::value)
                .filter(this::isOurs)
                .orElseGet(this::home);
    }

    private boolean isOurs(String address) {
        if (DOORS.contains(address.replaceAll("(\\.xhtml)?([?;].*)?$", ""))) {
            return false;
        }
        if (address.startsWith(CONSOLE)) {
            return isOfTheHouse();
        }
        return !address.startsWith(PANEL)
                || FOR_ALL_ROLES.stream().anyMatch(address::startsWith)
                || roles.contains(Role.CUSTOMER);
    }

    private String home() {
        return isOfTheHouse() ? CONSOLE + "dashboard" : PANEL + "appointments";
    }

    private boolean isOfTheHouse() {
        return roles.contains(Role.ADMIN) || roles.contains(Role.STAFF);
    }
}
