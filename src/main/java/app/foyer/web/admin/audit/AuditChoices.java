package app.foyer.web.admin.audit;

import app.foyer.audit.AuditFilter;
import app.foyer.audit.AuditGroup;
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
 * What the address of the audit asks for. Anything may stand there: what means nothing is left out.
 *
 * @param from first day, included; null for no limit
 * @param until last day, included; null for no limit
 * @param isUnreadable whether a date stood there that is none
 */
record AuditChoices(
        AuditGroup group, String who, String whom, String text, LocalDate from, LocalDate until, boolean isUnreadable) {

    private static final int LONGEST = 254;

    static AuditChoices from(Map<String, String> parameters) {
        return new AuditChoices(
                group(parameters.get("group")),
                typed(parameters.get("who")),
                typed(parameters.get("whom")),
                typed(parameters.get("text")),
                Days.parse(parameters.get("from")).orElse(null),
                Days.parse(parameters.get("until")).orElse(null),
                Days.isUnreadable(parameters.get("from")) || Days.isUnreadable(parameters.get("until")));
    }

    /**
     * @param zone by whose clock the days begin and end
     * @param reader in whose language actions have their words
     */
    AuditFilter filter(ZoneId zone, Locale reader) {
        return new AuditFilter(
                Optional.ofNullable(group),
                who,
                whom,
                text,
                AuditWords.actionsSaying(text, reader),
                Optional.ofNullable(from).map(day -> Days.startOf(day, zone)),
                Optional.ofNullable(until).map(day -> Days.startOf(day.plusDays(1), zone)));
    }

    Address address() {
        return Address.here()
                .with("group", name(group))
                .with("who", orNothing(who))
                .with("whom", orNothing(whom))
                .with("text", orNothing(text))
                .with("from", from)
                .with("until", until);
    }

    boolean isFiltered() {
        return !address().choices().isEmpty();
    }

    static String name(AuditGroup group) {
        return group == null ? null : group.name().toLowerCase(Locale.ROOT);
    }

    private static String orNothing(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static String typed(String text) {
        var typed = Objects.requireNonNullElse(text, "").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static AuditGroup group(String typed) {
        return Arrays.stream(AuditGroup.values())
                .filter(group -> group.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
