package app.foyer.account.team;

import app.foyer.account.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as the audit writes them: {@code ADMIN, STAFF}. */
final class RoleNames {

    private RoleNames() {}

    static String of(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
