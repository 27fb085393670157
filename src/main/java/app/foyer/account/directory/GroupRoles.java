package app.foyer.account.directory;

import app.foyer.platform.DirectorySettings.GroupRole;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** Which roles the groups of a directory have here. Names are compared as directories do, without regard to case and blanks. */
final class GroupRoles {

    private final List<GroupRole> map;

    GroupRoles(List<GroupRole> map) {
        this.map = List.copyOf(map);
    }

    /** @param groups distinguished names */
    Set<String> of(Collection<String> groups) {
        return map.stream()
                .filter(entry -> groups.stream().anyMatch(group -> isMeant(entry.group(), group)))
                .map(GroupRole::role)
                .collect(Collectors.toSet());
    }

    private static boolean isMeant(String configured, String group) {
        try {
            var wanted = new LdapName(configured);
            var found = new LdapName(group);
            return wanted.size() == 1
                    ? !found.isEmpty() && found.getRdn(found.size() - 1).equals(wanted.getRdn(0))
                    : found.equals(wanted);
        } catch (InvalidNameException e) {
            return false;
        }
    }
}
