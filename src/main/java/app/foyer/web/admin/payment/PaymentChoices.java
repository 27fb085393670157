package app.foyer.web.admin.payment;

import app.foyer.payment.EntryKind;
import app.foyer.payment.PaymentFilter;
import app.foyer.payment.PaymentMethod;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the address of the console's payments asks for. Anything may stand there: what means nothing is left out.
 *
 * @param search as typed; empty for all
 * @param kind null for both; the same for {@code method}
 * @param from the first day; null for no beginning
 * @param until the last day; null for no end
 */
record PaymentChoices(String search, EntryKind kind, PaymentMethod method, LocalDate from, LocalDate until) {

    static final List<EntryKind> KINDS = List.of(EntryKind.PAYMENT, EntryKind.REFUND);

    private static final int LONGEST = 100;

    /** A day alone stands for the first and the last one. */
    static PaymentChoices from(Map<String, String> parameters) {
        var day = Days.parse(parameters.get("day"));
        return new PaymentChoices(
                search(parameters.get("search")),
                one(KINDS, parameters.get("kind")),
                one(Arrays.asList(PaymentMethod.values()), parameters.get("way")),
                day.or(() -> Days.parse(parameters.get("from"))).orElse(null),
                day.or(() -> Days.parse(parameters.get("until"))).orElse(null));
    }

    /** @param zone by whose clock the days begin and end */
    PaymentFilter filter(ZoneId zone) {
        return new PaymentFilter(
                search,
                kind,
                method,
                from == null ? null : Days.startOf(from, zone),
                until == null ? null : Days.startOf(until.plusDays(1), zone));
    }

    Address address() {
        return Address.here()
                .with("search", search.isEmpty() ? null : search)
                .with("kind", name(kind))
                .with("way", name(method))
                .with("from", from)
                .with("until", until);
    }

    /** Whether all of one day is asked for: what has to lie in the till then. */
    boolean isOneDay() {
        return from != null && from.equals(until) && search.isEmpty() && kind == null && method == null;
    }

    boolean isFiltered() {
        return !address().choices().isEmpty();
    }

    static String name(Enum<?> one) {
        return one == null ? null : one.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(List<E> known, String asked) {
        return known.stream()
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(null);
    }

    private static String search(String typed) {
        var search = Objects.requireNonNullElse(typed, "").strip();
        return search.length() > LONGEST ? search.substring(0, LONGEST) : search;
    }
}
