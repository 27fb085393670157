package app.foyer.web.admin.message;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.MessageFilter;
import app.foyer.messaging.outbox.MessageStatus;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import app.foyer.web.support.SentNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the address of the console's messages asks for. Anything may stand there: what means nothing is left out.
 *
 * @param search as typed; empty for all
 * @param status null for any; the same for the rest
 */
record MessageChoices(
        String search, MessageStatus status, ChannelKind channel, Long workflow, Long customer, LocalDate since) {

    private static final int LONGEST = 254;

    static MessageChoices from(Map<String, String> parameters) {
        return new MessageChoices(
                search(parameters.get("search")),
                one(MessageStatus.values(), parameters.get("status")),
                one(ChannelKind.values(), parameters.get("channel")),
                SentNumber.id(parameters.get("workflow")).orElse(null),
                SentNumber.id(parameters.get("customer")).orElse(null),
                Days.parse(parameters.get("since")).orElse(null));
    }

    /** @param zone in which a day begins */
    MessageFilter filter(ZoneId zone) {
        var from = since == null ? null : Days.startOf(since, zone);
        return new MessageFilter(search, status, channel, workflow, customer, from);
    }

    Address address() {
        return Address.here()
                .with("search", search.isEmpty() ? null : search)
                .with("status", name(status))
                .with("channel", name(channel))
                .with("workflow", workflow)
                .with("customer", customer)
                .with("since", since);
    }

    boolean isFiltered() {
        return !address().choices().isEmpty();
    }

    static String name(Enum<?> one) {
        return one == null ? null : one.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(E[] known, String asked) {
        return Arrays.stream(known)
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(null);
    }

    private static String search(String typed) {
        var search = Objects.requireNonNullElse(typed, "").strip();
        return search.length() > LONGEST ? search.substring(0, LONGEST) : search;
    }
}
