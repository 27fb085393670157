package app.foyer.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * Makes sentences for one reader: reasons, dates, times and durations in the reader's language and time zone. Pages, mails
 * and the REST interface all speak through it, so that they say the same.
 *
 * @param locale the reader's language
 * @param zone in which times are told
 * @param now decides whether a date needs its year
 * @param timeFormat how the business writes times of the day
 */
public record Wording(Locale locale, ZoneId zone, Instant now, TimeFormat timeFormat) {

    private static final long MINUTES_TOLD_AS_SUCH = 120;

    /** With times from 0:00 to 24:00. */
    public Wording(Locale locale, ZoneId zone, Instant now) {
        this(locale, zone, now, TimeFormat.HOURS_24);
    }

    /** The same reader, told in the zone of another place. */
    public Wording in(ZoneId place) {
        return new Wording(locale, place, now, timeFormat);
    }

    /** The reason as a sentence, with its facts. */
    public String of(Refusal refusal) {
        return new Facts(this, false).sentence(refusal);
    }

    /** The same for readers who see no page around the sentence: every time in it names its zone. */
    public String withZones(Refusal refusal) {
        return new Facts(this, true).sentence(refusal);
    }

    public String withZones(List<Refusal> refusals) {
        return String.join(" ", refusals.stream().map(this::withZones).toList());
    }

    /** Several reasons, one after the other. */
    public String of(List<Refusal> refusals) {
        return String.join(" ", refusals.stream().map(this::of).toList());
    }

    /** {@code 45 minutes}, {@code 90 minutes}, {@code 24 hours}, {@code 2 days}, {@code 3 hours 30 minutes}. */
    public String of(Duration length) {
        var minutes = length.toMinutes();
        if (minutes >= Duration.ofDays(2).toMinutes()
                && minutes % Duration.ofDays(1).toMinutes() == 0) {
            return text("common.duration.days", length.toDays());
        }
        if (minutes > 0 && minutes % 60 == 0) {
            return text("common.duration.hours", length.toHours());
        }
        if (minutes <= MINUTES_TOLD_AS_SUCH) {
            return text("common.duration.minutes", minutes);
        }
        return text("common.duration.hours", length.toHours()) + " "
                + text("common.duration.minutes", length.toMinutesPart());
    }

    /** {@code Tue 3 March}, with the year when it is not this one. */
    public String date(LocalDate date) {
        var isThisYear = date.getYear() == now.atZone(zone).getYear();
        return format(isThisYear ? "common.format.date" : "common.format.dateAndYear")
                .format(date);
    }

    public String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    /** The day that the reader's calendar shows at this moment. */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** {@code Tuesday 3 March 2026}: for headings and screen readers. */
    public String longDate(LocalDate date) {
        return format("common.format.longDate").format(date);
    }

    public String longDate(Instant moment) {
        return longDate(moment.atZone(zone).toLocalDate());
    }

    /** {@code March 2026}. */
    public String month(YearMonth month) {
        return format("common.format.month").format(month.atDay(1));
    }

    /** {@code Mar}, {@code 3}, {@code Tue}: the parts of a date block. */
    public String monthName(Instant moment) {
        return moment.atZone(zone).getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    public int dayOfMonth(Instant moment) {
        return moment.atZone(zone).getDayOfMonth();
    }

    public String weekday(Instant moment) {
        return moment.atZone(zone).getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** {@code 14:00}; in an hour that the clocks repeat with its offset, {@code 02:30 (UTC+1)}. */
    public String time(Instant moment) {
        var time = format(timeFormat.pattern()).format(moment.atZone(zone));
        return isInRepeatedHour(moment) ? text("common.format.timeInZone", time, offset(moment)) : time;
    }

    /** {@code Tue 3 March, 14:00}. */
    public String dateTime(Instant moment) {
        return text("common.format.dateTime", date(moment), time(moment));
    }

    /** {@code Tue 3 March, 14:00 (Central European Time)}. */
    public String dateTimeInZone(Instant moment) {
        return text("common.format.timeInZone", dateTime(moment), zoneName());
    }

    /** {@code 14:00–15:30}; with the second day's date when it ends on another one. */
    public String times(TimeRange range) {
        var endsOnSameDay = range.start()
                .atZone(zone)
                .toLocalDate()
                .equals(range.end().atZone(zone).toLocalDate());
        return text(
                "common.format.times", time(range.start()), endsOnSameDay ? time(range.end()) : dateTime(range.end()));
    }

    /** {@code Tue 3 March, 14:00–15:30}. */
    public String of(TimeRange range) {
        return text("common.format.dateTime", date(range.start()), times(range));
    }

    /** {@code Central European Time}. */
    public String zoneName() {
        return zoneName(zone);
    }

    /** {@code German}. @param tag {@code de} */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    public String zoneName(ZoneId place) {
        return place.getDisplayName(TextStyle.FULL, locale);
    }

    /** {@code UTC+1}, {@code UTC-3:30}. */
    public String offset(Instant moment) {
        var offset = zone.getRules().getOffset(moment);
        return "UTC"
                + DateTimeFormatter.ofPattern("xxx")
                        .format(moment.atOffset(offset))
                        .replaceFirst("([+-])0", "$1")
                        .replaceFirst(":00$", "");
    }

    /** {@code €45.00}, {@code 45,00 €}; {@code free} when it costs nothing. */
    public String money(BigDecimal amount, String currency) {
        if (amount.signum() == 0) {
            return text("common.free");
        }
        return sum(amount, currency);
    }

    /** The same of what came together, which may be nothing: {@code €0.00}. */
    public String sum(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    /** Whatever a page or a mail has to show, in words. */
    public String any(Object value) {
        return value instanceof Refusal refusal ? of(refusal) : String.valueOf(new Facts(this, false).inWords(value));
    }

    public String text(String key, Object... arguments) {
        return Texts.in(locale).of(key, arguments);
    }

    private boolean isInRepeatedHour(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
    }

    String time(LocalTime time) {
        return format(timeFormat.pattern()).format(time);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale);
    }
}
