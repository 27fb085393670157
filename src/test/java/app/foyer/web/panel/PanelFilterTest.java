package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.CustomerFilter;
import app.foyer.booking.CustomerFilter.Period;
import app.foyer.booking.OwnAppointmentService.ServiceHad;
import app.foyer.shared.Refusal;
import app.foyer.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelFilterTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<ServiceHad> HAD = List.of(new ServiceHad(7, "Massage"), new ServiceHad(12, "Yoga"));

    @Test
    void nothingTypedAsksForEverything() {
        assertThat(typed().isEmpty()).isTrue();
        assertThat(asked(typed())).isEqualTo(CustomerFilter.all(Period.UPCOMING));
        assertThat(typed("from", " ", "until", "", "service", "", "search", "  ")
                        .isEmpty())
                .isTrue();
    }

    @Nested
    class Days {

        @Test
        void areWholeDaysByTheReadersClock_theLastOneIncluded() {
            var asked = asked(typed("from", "2026-03-28", "until", "2026-03-29"));

            assertThat(asked.from()).contains(Instant.parse("2026-03-27T23:00:00Z"));
            assertThat(asked.until())
                    .as("the night on which the clocks go forward")
                    .contains(Instant.parse("2026-03-29T22:00:00Z"));
        }

        @Test
        void mayBeOneAndTheSame() {
            var filter = typed("from", "2026-03-05", "until", "2026-03-05");

            assertThat(filter.problems(HAD)).isEmpty();
            assertThat(asked(filter).until()).contains(Instant.parse("2026-03-05T23:00:00Z"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5.3.2026", "2026-02-30", "yesterday", "2026-3-5", "+99999-01-01", "0000-01-01", "'--"})
        void thatAreNoneAreToldBesideTheirFieldKeptAndFilterNothing(String wrong) {
            var filter = typed("from", wrong, "until", "2026-03-05");

            assertThat(filter.problems(HAD))
                    .containsExactly(Map.entry("from", Refusal.because("panel.filter.wrong.date")));
            assertThat(filter.from()).isEqualTo(wrong);
            assertThat(asked(filter).from()).isEmpty();
            assertThat(asked(filter).until()).isPresent();
        }

        @Test
        void inTheWrongOrderAreToldBesideTheLast() {
            var filter = typed("from", "2026-03-05", "until", "2026-03-04");

            assertThat(filter.problems(HAD))
                    .containsExactly(Map.entry("until", Refusal.because("panel.filter.wrong.order")));
            assertThat(asked(filter).from()).isEmpty();
            assertThat(asked(filter).until()).isEmpty();
        }
    }

    @Nested
    class Services {

        @Test
        void areThoseThatTheCustomerHasHad() {
            assertThat(asked(typed("service", "12")).service()).contains(12L);
        }

        @ParameterizedTest
        @ValueSource(strings = {"13", "-7", "07", "seven", "7 or 1=1", "99999999999999999999"})
        void ofOthersAndUnknownOnesAreToldAlike(String wrong) {
            assertThat(typed("service", wrong).problems(HAD))
                    .containsExactly(Map.entry("service", Refusal.because("panel.filter.wrong.service")));
            assertThat(asked(typed("service", wrong)).service()).isEmpty();
        }
    }

    @Nested
    class References {

        @ParameterizedTest
        @ValueSource(strings = {"FO-7K3QX", "fo-7k3qx", "7k3", " 7K3QX ", "FO-"})
        void areFoundByAnyPartInAnyCase(String part) {
            var filter = typed("search", part);

            assertThat(filter.problems(HAD)).isEmpty();
            assertThat(asked(filter).reference()).isEqualTo(part.strip());
        }

        @ParameterizedTest
        @ValueSource(strings = {"FO-7K3QX2", "%", "7K3_", "massage on Tuesday", "é", "<b>"})
        void thatAreNoneAreToldAndKept(String wrong) {
            var filter = typed("search", wrong);

            assertThat(filter.problems(HAD))
                    .containsExactly(Map.entry("search", Refusal.because("panel.filter.wrong.reference")));
            assertThat(filter.search()).isEqualTo(wrong);
            assertThat(asked(filter).reference()).isEmpty();
        }
    }

    @Test
    void everythingWrongAtOnceIsToldBesideEveryField() {
        var filter = typed("from", "x", "until", "y", "service", "z", "search", "?");

        assertThat(filter.problems(HAD)).containsOnlyKeys("from", "until", "service", "search");
        assertThat(filter.problems(HAD).values())
                .allSatisfy(wrong -> Texts.LANGUAGES.forEach(language ->
                        assertThat(Texts.in(language).has(wrong.messageKey())).isTrue()));
    }

    @Test
    void whatIsFarTooLongIsCut() {
        assertThat(typed("search", "x".repeat(10_000)).search()).hasSizeLessThan(100);
    }

    @Test
    void theOtherTabIsAskedTheSame() {
        var asked = asked(typed("search", "7k3", "service", "7"));

        assertThat(asked.inTheOtherPeriod())
                .isEqualTo(new CustomerFilter(Period.PAST, "7k3", Optional.of(7L), Optional.empty(), Optional.empty()));
        assertThat(Texts.in(Locale.GERMAN).of("panel.none.elsewhere.past", 1)).startsWith("Einer ");
        assertThat(Texts.in(Locale.ENGLISH).of("panel.none.elsewhere.past", 3)).startsWith("3 of your past");
    }

    private static CustomerFilter asked(PanelFilter filter) {
        return filter.asked(Period.UPCOMING, BERLIN, HAD);
    }

    private static PanelFilter typed(String... pairs) {
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return PanelFilter.from(parameters);
    }
}
