package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerDirectory.Access;
import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.web.support.Address;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom the address of the directory asks for ({@code ?search=meyer&tag=VIP&access=barred}). Anything may stand there: what
 * means nothing is left out.
 */
public record CustomerChoices(Wanted wanted) {

    private static final int LONGEST = 100;
    private static final String SEARCH = "search";
    private static final String TAG = "tag";
    private static final String ACCESS = "access";

    public static CustomerChoices from(Map<String, String> parameters) {
        return new CustomerChoices(
                new Wanted(cut(parameters.get(SEARCH)), cut(parameters.get(TAG)), access(parameters.get(ACCESS))));
    }

    /** The address of the list on whose page this is asked. */
    public Address address() {
        return Address.here()
                .with(SEARCH, wanted.typed().isEmpty() ? null : wanted.typed())
                .with(TAG, wanted.tag().isEmpty() ? null : wanted.tag())
                .with(ACCESS, wanted.access().map(CustomerChoices::name).orElse(null));
    }

    /** The login that is asked for, as it stands in the address; empty for any. */
    public String access() {
        return wanted.access().map(CustomerChoices::name).orElse("");
    }

    private static Optional<Access> access(String asked) {
        return Arrays.stream(Access.values())
                .filter(access -> name(access).equals(asked))
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
