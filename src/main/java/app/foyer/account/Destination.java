package app.foyer.account;

import java.util.Set;

/**
 * Where somebody is led who has just come in.
 *
 * @param roles of the person
 */
record Destination(Set<Role> roles) {

    private static final String CONSOLE = "/admin/";
    private static final String PANEL = "/panel/";
    private static final String FOR_ALL_ROLES = "/panel/password";

    /** @param wanted may have been typed by anybody: only an address within Foyer counts, in a part that is the person's */
    String from(String wanted) {
        return LocalAddress.parse(wanted)
                .map(LocalAddress::value)
                .filter(this::isOurs)
                .orElseGet(this::home);
    }

    private boolean isOurs(String address) {
        if (address.startsWith(CONSOLE)) {
            return isOfTheHouse();
        }
        return !address.startsWith(PANEL) || address.startsWith(FOR_ALL_ROLES) || roles.contains(Role.CUSTOMER);
    }

    private String home() {
        return isOfTheHouse() ? CONSOLE + "appointments" : PANEL + "appointments";
    }

    private boolean isOfTheHouse() {
        return roles.contains(Role.ADMIN) || roles.contains(Role.STAFF);
    }
}
