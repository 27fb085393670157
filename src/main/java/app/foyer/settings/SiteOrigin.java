package app.foyer.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A web site as browsers tell sites apart: {@code https://www.example.com}, with a port if it has one, without a path and
 * without a wildcard. It stands in a header, so it can hold nothing else.
 */
public record SiteOrigin(String value) {

    private static final int LONGEST = 200;
    private static final Pattern ORIGIN = Pattern.compile(
            "https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?::[1-9][0-9]{1,4})?");

    public SiteOrigin {
        if (value.length() > LONGEST || !ORIGIN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the origin of a site");
        }
    }

    /** The origin as typed, in small letters, a slash at its end forgiven; empty when it is none. */
    public static Optional<SiteOrigin> parse(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .map(text -> text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                .filter(text -> text.length() <= LONGEST && ORIGIN.matcher(text).matches())
                .map(SiteOrigin::new);
    }
}
