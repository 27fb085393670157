package app.foyer.platform;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which Foyer answers. A request that asks for another one was led here by somebody else's name, or made
 * up to be believed in an answer.
 */
final class KnownHosts {

    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:[0-9]{1,5})?");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    /** @param demo the demo, like every address that is this machine's own, answers to all names of this machine */
    KnownHosts(URI publicUrl, Collection<String> more, boolean demo) {
        var own = publicUrl.getHost().toLowerCase(Locale.ROOT);
        var local = demo || THIS_MACHINE.contains(own) ? THIS_MACHINE : Set.<String>of();
        names = Stream.of(Set.of(own), more, local)
                .flatMap(Collection::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name for {@code FOYER_HOSTS} is one: no port, no address of a page. */
    static boolean isName(String typed) {
        var host = HOST.matcher(typed.toLowerCase(Locale.ROOT));
        return host.matches() && host.group(3) == null;
    }

    /** @param host as a {@code Host} header says it, with or without a port */
    boolean contain(String host) {
        var found = HOST.matcher(String.valueOf(host).toLowerCase(Locale.ROOT));
        return found.matches() && names.contains(found.group(1));
    }
}
