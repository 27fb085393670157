package app.foyer.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the strict {@code local@domain} form of RFC 5321: no display name, no comment, no quoted part,
 * no line break. Everything before it reaches mail, SQL or a page goes through here.
 */
public record EmailAddress(String value) implements Serializable {

    /** RFC 5321, 4.5.3.1.3: a path has at most 256 octets including its brackets. */
    public static final int MAXIMUM_LENGTH = 254;

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    private static final int MAXIMUM_LOCAL_LENGTH = 64;

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address as typed, without surrounding blanks; empty when it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new);
    }

    /** What accounts and customers are found by: two spellings of one address have the same key. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isValid(String value) {
        return value.length() <= MAXIMUM_LENGTH
                && value.indexOf('@') <= MAXIMUM_LOCAL_LENGTH
                && ADDRESS.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
