package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerDirectory.Access;
import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom the address of the directory asks for ({@code ?search=meyer&tag=VIP&access=barred}). Anything may stand there: what
 * means nothing is left out.
 *
 * @param since first day on which somebody came into the directory; null for any
 */
public record CustomerChoices(Wanted wanted, LocalDate since) {

    private static final int LONGEST = 100;
    private static final String SEARCH = "search";
    private static final String TAG = "tag";
    private static final String ACCESS = "access";
    private static final String SINCE = "since";

    /** @param zone by whose clock a day begins */
    public static CustomerChoices from(Map<String, String> parameters, ZoneId zone) {
        var since = Days.parse(parameters.get(SINCE));
        var wanted = new Wanted(
                cut(parameters.get(SEARCH)),
                cut(parameters.get(TAG)),
                access(parameters.get(ACCESS)),
                since.map(day -> Days.startOf(day, zone)));
        return new CustomerChoices(wanted, since.orElse(null));
    }

    /** The address of the list on whose page this is asked. */
    public Address address() {
        return Address.here()
                .with(SEARCH, wanted.typed().isEmpty() ? null : wanted.typed())
                .with(TAG, wanted.tag().isEmpty() ? null : wanted.tag())
                .with(ACCESS, wanted.access().map(CustomerChoices::name).orElse(null))
                .with(SINCE, since);
    }

    /** The login that is asked for, as it stands in the address; empty for any. */
    public String access() {
        return wanted.access().map(CustomerChoices::name).orElse("");
    }

    private static Optional<Access> access(String asked) {
        return Arrays.stream(Access.values())
                .filter(access -> access.name().equalsIgnoreCase(asked))
                .findFirst();
    }

    private static String name(Access access) {
        return access.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String typed) {
        var stripped = Objects.requireNonNullElse(typed, "").strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }
}
