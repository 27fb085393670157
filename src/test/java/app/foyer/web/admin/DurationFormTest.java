package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.web.admin.DurationForm.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DurationFormTest {

    private static final Bounds YEAR = new Bounds(0, Duration.ofDays(365).toMinutes());

    @Test
    void saysANoticeInTheUnitThatPeopleUse() {
        assertThat(told(Duration.ofMinutes(90))).isEqualTo("90 MINUTES");
        assertThat(told(Duration.ofHours(1))).isEqualTo("1 HOURS");
        assertThat(told(Duration.ofHours(24))).isEqualTo("24 HOURS");
        assertThat(told(Duration.ofHours(25))).isEqualTo("25 HOURS");
        assertThat(told(Duration.ofDays(2))).isEqualTo("2 DAYS");
        assertThat(told(Duration.ZERO)).isEqualTo("0 HOURS");
    }

    @Test
    void readsBackWhatItSaid() {
        for (var notice : List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(36), Duration.ofDays(365))) {
            var form = DurationForm.required(notice, YEAR);

            assertThat(form.problem()).isEmpty();
            assertThat(form.length()).contains(notice);
        }
    }

    @Test
    void mayBeEmptyOnlyWhereAnotherOneStandsBehindIt() {
        assertThat(typed(DurationForm.optional(Optional.of(Duration.ofHours(3)), YEAR), " ")
                        .problem())
                .isEmpty();
        assertThat(typed(DurationForm.optional(Optional.of(Duration.ofHours(3)), YEAR), " ")
                        .length())
                .isEmpty();
        assertThat(typed(DurationForm.required(Duration.ofHours(3), YEAR), null).problem())
                .contains(Problem.of("admin.settings.wrong.missing"));
    }

    @Test
    void refusesWhatIsNoWholeNumberAndKeepsWhatWasTyped() {
        for (var text : List.of("soon", "-", "1.5", "1,5", "0x10", "١٢")) {
            var form = typed(DurationForm.required(Duration.ofHours(3), YEAR), text);

            assertThat(form.problem()).contains(Problem.of("admin.settings.wrong.number"));
            assertThat(form.getAmount()).isEqualTo(text);
        }
    }

    @Test
    void refusesHoweverLongANumberForItsSize() {
        assertThat(typed(DurationForm.required(Duration.ofHours(3), YEAR), "99999999999999999999")
                        .problem())
                .contains(Problem.of("admin.settings.wrong.range", Duration.ZERO, Duration.ofDays(365)));
    }

    @Test
    void saysOfANumberBelowZeroFromWhereToWhere() {
        assertThat(typed(DurationForm.required(Duration.ofHours(3), YEAR), "-5").problem())
                .contains(Problem.of("admin.settings.wrong.range", Duration.ZERO, Duration.ofDays(365)));
    }

    @Test
    void refusesMoreThanAYear() {
        var form = typed(DurationForm.required(Duration.ofHours(3), YEAR), "366");
        form.setUnit(Unit.DAYS);
        assertThat(form.problem())
                .contains(Problem.of("admin.settings.wrong.range", Duration.ZERO, Duration.ofDays(365)));

        form.setAmount("365");
        assertThat(form.problem()).isEmpty();
    }

    private static String told(Duration notice) {
        var form = DurationForm.required(notice, YEAR);
        return form.getAmount() + " " + form.getUnit();
    }

    private static DurationForm typed(DurationForm form, String amount) {
        form.setAmount(amount);
        return form;
    }
}
