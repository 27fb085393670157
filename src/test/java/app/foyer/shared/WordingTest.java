package app.foyer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-02-20T08:00:00Z");
    private static final Instant START = Instant.parse("2026-03-03T13:00:00Z");

    private final Wording english = new Wording(Locale.ENGLISH, BERLIN, NOW);
    private final Wording german = new Wording(Locale.GERMAN, BERLIN, NOW);

    @Nested
    class Moments {

        @Test
        void haveWeekdayDayMonthAndTime() {
            assertThat(english.dateTime(START)).isEqualTo("Tue 3 March, 14:00");
            assertThat(german.dateTime(START)).isEqualTo("Di, 3. März, 14:00 Uhr");
        }

        @Test
        void haveTheYearOnlyWhenItIsNotThisOne() {
            assertThat(english.date(LocalDate.of(2026, 12, 31))).isEqualTo("Thu 31 December");
            assertThat(english.date(LocalDate.of(2027, 1, 1))).isEqualTo("Fri 1 January 2027");
            assertThat(german.date(LocalDate.of(2027, 1, 1))).isEqualTo("Fr, 1. Januar 2027");
        }

        @Test
        void haveTheirZoneWhenAsked() {
            assertThat(english.dateTimeInZone(START)).isEqualTo("Tue 3 March, 14:00 (Central European Time)");
            assertThat(german.dateTimeInZone(START)).isEqualTo("Di, 3. März, 14:00 Uhr (Mitteleuropäische Zeit)");
        }

        @Test
        void areToldByTheClockOfThePlace() {
            assertThat(english.in(ZoneId.of("America/New_York")).time(START)).isEqualTo("08:00");
        }

        @Test
        void areToldInTwelveHoursWhereTheBusinessAndTheLanguageDo() {
            assertThat(new Wording(Locale.ENGLISH, BERLIN, NOW, TimeFormat.HOURS_12).dateTime(START))
                    .isEqualTo("Tue 3 March, 2:00 PM");
            assertThat(new Wording(Locale.GERMAN, BERLIN, NOW, TimeFormat.HOURS_12)
                            .in(BERLIN)
                            .time(START))
                    .isEqualTo("14:00");
        }

        @Test
        void haveTheirOffsetInTheHourThatIsRepeated() {
            assertThat(english.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("02:30 (UTC+2)");
            assertThat(english.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30 (UTC+1)");
            assertThat(english.time(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo("03:00");
        }

        @Test
        void haveOffsetsWithMinutesWhereThereAreSuch() {
            assertThat(english.in(ZoneId.of("Asia/Kathmandu")).offset(START)).isEqualTo("UTC+5:45");
            assertThat(english.in(ZoneId.of("America/St_Johns")).offset(START)).isEqualTo("UTC-3:30");
        }
    }

    @Nested
    class Stretches {

        @Test
        void endAtATimeOnTheSameDay() {
            var visit = TimeRange.from(START, Duration.ofMinutes(90));

            assertThat(english.of(visit)).isEqualTo("Tue 3 March, 14:00–15:30");
            assertThat(german.of(visit)).isEqualTo("Di, 3. März, 14:00–15:30 Uhr");
        }

        @Test
        void nameTheDayOnWhichTheyEndWhenItIsAnotherOne() {
            var night = TimeRange.from(START, Duration.ofHours(12));

            assertThat(english.of(night)).isEqualTo("Tue 3 March, 14:00–Wed 4 March, 02:00");
        }
    }

    @Nested
    class Durations {

        @Test
        void areToldInTheUnitThatPeopleUse() {
            assertThat(english.of(Duration.ofMinutes(45))).isEqualTo("45 minutes");
            assertThat(english.of(Duration.ofMinutes(60))).isEqualTo("1 hour");
            assertThat(english.of(Duration.ofMinutes(90))).isEqualTo("90 minutes");
            assertThat(english.of(Duration.ofMinutes(210))).isEqualTo("3 hours 30 minutes");
            assertThat(english.of(Duration.ofHours(24))).isEqualTo("24 hours");
            assertThat(english.of(Duration.ofHours(48))).isEqualTo("2 days");
            assertThat(english.of(Duration.ZERO)).isEqualTo("0 minutes");
        }

        @Test
        void areToldInGermanToo() {
            assertThat(german.of(Duration.ofMinutes(1))).isEqualTo("1 Minute");
            assertThat(german.of(Duration.ofHours(24))).isEqualTo("24 Stunden");
            assertThat(german.of(Duration.ofDays(3))).isEqualTo("3 Tage");
        }
    }

    @Nested
    class Refusals {

        private final Refusal tooLate = Refusal.because("booking.move.tooLate", Duration.ofHours(24), START);

        @Test
        void areSentencesWithTheirFacts() {
            assertThat(english.of(tooLate)).contains("24 hours", "Tue 3 March, 14:00");
            assertThat(german.of(tooLate)).contains("24 Stunden", "Di, 3. März, 14:00 Uhr");
        }

        @Test
        void nameTheZoneForReadersWhoSeeNoPage() {
            assertThat(english.withZones(tooLate)).contains("24 hours", "Tue 3 March, 14:00 (Central European Time)");
        }

        @Test
        void nameAStatusInWords() {
            assertThat(english.any(AppointmentStatus.NO_SHOW)).isEqualTo("Missed");
            assertThat(german.any(AppointmentStatus.CONFIRMED)).isEqualTo("Bestätigt");
        }

        @Test
        void areMarkedWhenNobodyHasWrittenTheSentence() {
            assertThat(english.of(Refusal.because("nobody.wrote.this"))).isEqualTo("???nobody.wrote.this???");
        }
    }

    @Test
    void moneyIsWrittenAsTheReaderWritesIt() {
        assertThat(english.money(new BigDecimal("45.00"), "EUR")).isEqualTo("€45.00");
        assertThat(german.money(new BigDecimal("45.00"), "EUR")).isEqualTo("45,00\u00a0€");
        assertThat(english.money(BigDecimal.ZERO, "EUR")).isEqualTo("free");
    }

    @Test
    void aReaderOfAnotherLanguageIsAnsweredInEnglish() {
        assertThat(Texts.spoken(Locale.JAPANESE)).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.spoken(Locale.forLanguageTag("de-AT"))).isEqualTo(Locale.GERMAN);
        assertThat(Texts.spoken(null)).isEqualTo(Locale.ENGLISH);
    }
}
