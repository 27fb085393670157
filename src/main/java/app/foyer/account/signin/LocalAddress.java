package app.foyer.account.signin;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place within Foyer where somebody wanted to go, such as {@code /panel/appointments?tab=past}. Whatever could lead a
 * browser anywhere else is none.
 */
public record LocalAddress(String value) {

    private static final int LONGEST = 2_000;

    /** One slash, then neither a slash nor a backslash; no dots that climb, no control signs, nothing before the path. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/-]*(\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    public LocalAddress {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not an address within Foyer");
        }
    }

    public static Optional<LocalAddress> parse(String typed) {
        return Optional.ofNullable(typed).filter(LocalAddress::isLocal).map(LocalAddress::new);
    }

    private static boolean isLocal(String value) {
        return value.length() <= LONGEST
                && LOCAL.matcher(value).matches()
                && !value.contains("//")
                && !value.contains("..");
    }

    @Override
    public String toString() {
        return value;
    }
}
