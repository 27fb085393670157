package app.foyer.account.directory;

import app.foyer.platform.DirectorySettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.CommunicationException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
import javax.naming.ServiceUnavailableException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapContext;

/**
 * Speaks LDAP. A person is looked for with the rights of a service account, and then the directory is asked whether it
 * lets that person in with this password. Each conversation has a connection of its own; none is kept.
 */
final class LdapServer {

    private static final int SEARCH_MILLISECONDS = 3_000;

    /** One is right; a second one means that the filter does not tell people apart. */
    private static final int ENOUGH_PEOPLE = 2;

    private static final int ENOUGH_GROUPS = 1_000;
    private static final String MEMBER_OF = "memberOf";
    private static final String[] ENTRY_IDS = {"entryUUID", "nsUniqueId", "objectGUID"};

    private final DirectorySettings settings;
    private final GroupRoles roles;

    LdapServer(DirectorySettings settings) {
        this.settings = settings;
        this.roles = new GroupRoles(settings.groups());
    }

    /**
     * Takes the same steps for people it knows and for those it does not, so that time tells nothing.
     *
     * @param typed what was typed as the e-mail address; never becomes a part of the filter's syntax
     * @return the person, if the password is right and a group of theirs has a role here
     * @throws NamingException when the directory does not answer, or not as it should
     */
    Optional<DirectoryPerson> find(String typed, String password) throws NamingException {
        if (password.isEmpty()) {
            // an empty password asks to come in as nobody, which directories grant
            return Optional.empty();
        }
        var entry = entryOf(typed);
        var name = entry.map(Entry::name).orElse("cn=nobody," + settings.base());
        return isLetIn(name, password) ? entry.flatMap(this::person) : Optional.empty();
    }

    private Optional<DirectoryPerson> person(Entry entry) {
        var granted = roles.of(entry.groups());
        return granted.isEmpty() ? Optional.empty() : Optional.of(new DirectoryPerson(entry.id(), granted));
    }

    private Optional<Entry> entryOf(String typed) throws NamingException {
        try (var connection = LdapConnection.open(settings, settings.bindDn(), settings.bindPassword())) {
            var wanted =
                    Stream.concat(Stream.of(MEMBER_OF), Stream.of(ENTRY_IDS)).toArray(String[]::new);
            var found = search(connection.context(), settings.filter(), ENOUGH_PEOPLE, wanted, typed);
            var one = found.size() == 1 ? Optional.of(found.get(0)) : Optional.<SearchResult>empty();
            var groups = groupsOf(connection.context(), one.map(SearchResult::getNameInNamespace));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            groups.addAll(texts(one.get(), MEMBER_OF));
            return Optional.of(new Entry(one.get().getNameInNamespace(), idOf(one.get()), groups));
        }
    }

    /** Groups that name their members. Directories that tell the groups of a person are believed as well. */
    private List<String> groupsOf(LdapContext context, Optional<String> person) throws NamingException {
        var names = new ArrayList<String>();
        var member = person.orElse("cn=nobody," + settings.base());
        for (var group :
                search(context, "(|(member={0})(uniqueMember={0}))", ENOUGH_GROUPS, new String[] {"1.1"}, member)) {
            names.add(group.getNameInNamespace());
        }
        return names;
    }

    private List<SearchResult> search(
            LdapContext context, String filter, int enough, String[] attributes, String argument)
            throws NamingException {
        var controls =
                new SearchControls(SearchControls.SUBTREE_SCOPE, enough, SEARCH_MILLISECONDS, attributes, false, false);
        var found = new ArrayList<SearchResult>();
        NamingEnumeration<SearchResult> results = null;
        try {
            // the argument is escaped by the naming service, whatever signs it holds
            results = context.search(settings.base(), filter, new Object[] {argument}, controls);
            while (results.hasMore()) {
                found.add(results.next());
            }
        } catch (SizeLimitExceededException | PartialResultException e) {
            // enough is known; and where else one could ask is not followed
            return found;
        } finally {
            if (results != null) {
                results.close();
            }
        }
        return found;
    }

    private boolean isLetIn(String name, String password) throws NamingException {
        try {
            LdapConnection.open(settings, name, password).close();
            return true;
        } catch (NamingException answer) {
            if (isFailure(answer)) {
                throw answer;
            }
            return false;
        }
    }

    /**
     * Whatever the directory answers about one person is a no, a locked entry too: otherwise one such person could make
     * the directory look out of order for all.
     */
    private static boolean isFailure(NamingException answer) {
        return answer instanceof CommunicationException
                || answer instanceof ServiceUnavailableException
                || answer.getClass() == NamingException.class;
    }

    private static Optional<String> idOf(SearchResult entry) throws NamingException {
        for (var name : ENTRY_IDS) {
            var attribute = entry.getAttributes().get(name);
            if (attribute != null && attribute.size() > 0) {
                return Optional.of(asText(attribute.get()));
            }
        }
        return Optional.empty();
    }

    private static String asText(Object content) {
        return content instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : HexFormat.of().formatHex(content.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> texts(SearchResult entry, String name) throws NamingException {
        var texts = new ArrayList<String>();
        var attribute = entry.getAttributes().get(name);
        for (int i = 0; attribute != null && i < attribute.size(); i++) {
            texts.add(String.valueOf(attribute.get(i)));
        }
        return texts;
    }

    private record Entry(String name, Optional<String> id, List<String> groups) {}
}
