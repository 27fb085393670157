package app.foyer.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;

/**
 * Whatever stands in a sentence, in the reader's words: by its type, since a reason knows only what it is about.
 *
 * @param withZones whether every time names its zone, for readers who see no page around the sentence
 */
record Facts(Wording words, boolean withZones) {

    String sentence(Refusal refusal) {
        return words.text(
                refusal.messageKey(),
                refusal.facts().stream().map(this::inWords).toArray());
    }

    /** What has no words of its own is left as it is, for the sentence to format. */
    Object inWords(Object fact) {
        if (fact instanceof Duration length) {
            return words.of(length);
        } else if (fact instanceof Instant moment) {
            return withZones ? words.dateTimeInZone(moment) : words.dateTime(moment);
        } else if (fact instanceof TimeRange range) {
            return withZones
                    ? words.text("common.format.timeInZone", words.of(range), words.zoneName())
                    : words.of(range);
        } else if (fact instanceof LocalDate date) {
            return words.date(date);
        } else if (fact instanceof LocalTime time) {
            return words.time(time);
        } else if (fact instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        } else if (fact instanceof Money money) {
            return words.sum(money.amount(), money.currency());
        } else if (fact instanceof ZoneId place) {
            return words.zoneName(place);
        } else if (fact instanceof Enum<?> constant) {
            return words.text("common." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return fact;
    }
}
