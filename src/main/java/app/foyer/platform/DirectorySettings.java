package app.foyer.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * Where the enterprise's own directory of people is (LDAP), and what its groups may do here.
 *
 * @param url {@code ldaps://directory.example.com}, or {@code ldap:} with {@code startTls}
 * @param bindDn who asks the directory; empty when it answers questions of anybody
 * @param base below which people and groups are
 * @param filter finds a person; {@code {0}} stands for what was typed as the e-mail address
 * @param groups which groups have which role; somebody in none of them has no access
 */
public record DirectorySettings(
        URI url,
        boolean startTls,
        String bindDn,
        String bindPassword,
        String base,
        String filter,
        List<GroupRole> groups) {

    /** The names of the roles in {@code web.xml}. */
    static final Set<String> ROLES = Set.of("CUSTOMER", "STAFF", "ADMIN");

    private static final String URL = "FOYER_LDAP_URL";
    private static final String STARTTLS = "FOYER_LDAP_STARTTLS";
    private static final String BIND_DN = "FOYER_LDAP_BIND_DN";
    private static final String BIND_PASSWORD = "FOYER_LDAP_BIND_PASSWORD";
    private static final String BASE = "FOYER_LDAP_BASE";
    private static final String FILTER = "FOYER_LDAP_FILTER";
    private static final String GROUPS = "FOYER_LDAP_GROUPS";
    private static final String UNLESS_ESCAPED = "(?<!\\\\);";

    /** @param group its whole distinguished name, or its first part alone ({@code cn=admins}) */
    public record GroupRole(String group, String role) {}

    /** Never the password: this ends up in logs. */
    @Override
    public String toString() {
        return url + " " + base;
    }

    /** @param problems gets a line for each variable that is missing or wrong */
    static Optional<DirectorySettings> read(Function<String, Optional<String>> variables, List<String> problems) {
        var url = variables.apply(URL);
        if (url.isEmpty()) {
            List.of(STARTTLS, BIND_DN, BIND_PASSWORD, BASE, FILTER, GROUPS).stream()
                    .filter(name -> variables.apply(name).isPresent())
                    .forEach(name -> problems.add(name + " says nothing without " + URL));
            return Optional.empty();
        }
        var settings = new DirectorySettings(
                address(url.get(), problems),
                variables.apply(STARTTLS).map(Boolean::parseBoolean).orElse(false),
                variables.apply(BIND_DN).orElse(""),
                variables.apply(BIND_PASSWORD).orElse(""),
                variables.apply(BASE).orElse(""),
                variables.apply(FILTER).orElse("(mail={0})"),
                groups(variables.apply(GROUPS).orElse(""), problems));
        settings.check(problems);
        return Optional.of(settings);
    }

    private void check(List<String> problems) {
        if (startTls && "ldaps".equals(url.getScheme())) {
            problems.add(STARTTLS + " belongs to ldap:, and " + URL + " is encrypted already");
        }
        if (!startTls && "ldap".equals(url.getScheme()) && !isThisMachine(url.getHost())) {
            problems.add(URL + " would send passwords unencrypted: use ldaps:, or " + STARTTLS + "=true");
        }
        if (base.isEmpty() || !isName(base)) {
            problems.add("%s must be a distinguished name such as dc=example,dc=com, not \"%s\"".formatted(BASE, base));
        }
        if (bindDn.isEmpty() != bindPassword.isEmpty()) {
            problems.add(BIND_DN + " and " + BIND_PASSWORD + " belong together");
        }
        if (!filter.startsWith("(") || !filter.endsWith(")") || !filter.contains("{0}")) {
            problems.add("%s must be a filter such as (mail={0}), not \"%s\"".formatted(FILTER, filter));
        }
        if (groups.isEmpty()) {
            problems.add(GROUPS + " must name at least one group and its role: nobody could sign in");
        }
    }

    private static URI address(String typed, List<String> problems) {
        try {
            var url = URI.create(typed.replaceAll("/+$", ""));
            var isPlain = url.getHost() != null && url.getRawPath().isEmpty() && url.getRawQuery() == null;
            if (isPlain && Set.of("ldap", "ldaps").contains(String.valueOf(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // said below, like every other address that is none
        }
        problems.add("%s must be an address such as ldaps://directory.example.com, not \"%s\"".formatted(URL, typed));
        return URI.create("ldaps://localhost");
    }

    private static List<GroupRole> groups(String typed, List<String> problems) {
        var groups = new ArrayList<GroupRole>();
        for (var part : typed.split(UNLESS_ESCAPED)) {
            var equals = part.lastIndexOf('=');
            var group = equals < 0 ? "" : part.substring(0, equals).strip();
            var role = part.substring(equals + 1).strip();
            if (isName(group) && !group.isEmpty() && ROLES.contains(role)) {
                groups.add(new GroupRole(group, role));
            } else if (!part.isBlank()) {
                problems.add(
                        "%s must look like cn=admins,dc=example,dc=com=ADMIN;cn=desk,dc=example,dc=com=STAFF, not \"%s\""
                                .formatted(GROUPS, part.strip()));
            }
        }
        return List.copyOf(groups);
    }

    private static boolean isName(String text) {
        try {
            return !new LdapName(text).isEmpty();
        } catch (InvalidNameException e) {
            return false;
        }
    }

    static boolean isThisMachine(String host) {
        if (!host.equals("localhost") && !host.startsWith("[") && !host.matches("[0-9.]+")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
