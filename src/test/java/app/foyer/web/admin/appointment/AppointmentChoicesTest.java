package app.foyer.web.admin.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentFilter;
import app.foyer.shared.AppointmentStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentChoicesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void asksForAllWhenTheAddressSaysNothing() {
        assertThat(AppointmentChoices.from(Map.of()).filter(BERLIN)).isEqualTo(AppointmentFilter.none());
        assertThat(AppointmentChoices.from(Map.of()).isFiltered()).isFalse();
    }

    @Test
    void countsTheLastDayInByTheClockOfTheBusiness() {
        var filter = AppointmentChoices.from(Map.of("from", "2026-03-29", "until", "2026-03-29"))
                .filter(BERLIN);

        assertThat(filter.from()).contains(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(filter.until()).contains(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void keepsSearchStatusAndDaysInItsAddress() {
        var choices = AppointmentChoices.from(
                Map.of("search", " Grace & co ", "status", "no_show", "from", "2026-03-29", "page", "7"));

        assertThat(choices.statuses()).containsExactly(AppointmentStatus.NO_SHOW);
        assertThat(choices.address()).hasToString("?search=Grace%20%26%20co&status=no_show&from=2026-03-29");
    }

    @Test
    void understandsAStatusHoweverItIsWritten() {
        assertThat(AppointmentChoices.from(Map.of("status", "PENDING, No_Show")).address())
                .hasToString("?status=pending%2Cno_show");
    }

    @Test
    void knowsSeveralStatusesAndSwitchesEachByItself() {
        var choices = AppointmentChoices.from(Map.of("status", "confirmed,nonsense,pending"));

        assertThat(choices.address()).hasToString("?status=pending%2Cconfirmed");
        assertThat(choices.toggled(AppointmentStatus.PENDING)).containsExactly(AppointmentStatus.CONFIRMED);
        assertThat(choices.toggled(AppointmentStatus.NO_SHOW)).hasSize(3);
    }

    @Test
    void asksForOneServicePersonPlaceAndCustomerByTheirNumbers() {
        var filter = AppointmentChoices.from(Map.of("service", "7", "staff", "8", "location", "9", "customer", "10"))
                .filter(BERLIN);

        assertThat(filter.service()).contains(7L);
        assertThat(filter.staff()).contains(8L);
        assertThat(filter.location()).contains(9L);
        assertThat(filter.customer()).contains(10L);
        assertThat(AppointmentChoices.from(Map.of("service", "-1", "staff", "9".repeat(30)))
                        .isFiltered())
                .isFalse();
    }

    @Test
    void leavesOutWhatMeansNothingAndSaysSoOfDates() {
        var choices = AppointmentChoices.from(Map.of("status", "DROP TABLE", "from", "31.12.2026", "until", ""));

        assertThat(choices.filter(BERLIN)).isEqualTo(AppointmentFilter.none());
        assertThat(choices.isUnreadable()).isTrue();
        assertThat(AppointmentChoices.from(Map.of("until", "+99999-01-01"))
                        .filter(BERLIN)
                        .until())
                .isEqualTo(Optional.empty());
    }

    @Test
    void cutsASearchThatNobodyTyped() {
        assertThat(AppointmentChoices.from(Map.of("search", "x".repeat(10_000))).search())
                .hasSize(100);
    }
}
