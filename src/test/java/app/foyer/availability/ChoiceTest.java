package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is told who wants a time with anybody. */
class ChoiceTest {

    private final ExampleDay early = new ExampleDay();
    private final ExampleDay late = new ExampleDay();

    ChoiceTest() {
        early.berlin.works(MONDAY, "09:00", "11:00");
        late.berlin.works(MONDAY, "13:00", "17:00");
    }

    @Test
    void isWithWhomeverIsFree() {
        var choice = among("13:00");

        assertThat(choice.decision().isAllowed()).isTrue();
        assertThat(choice.slots()).hasSize(1);
    }

    @Test
    void isTakenWhenTheOnlyOneWhoWorksThenIsTaken() {
        late.book("13:00", "14:00");

        assertThat(among("13:00").decision().refusals())
                .containsExactly(Refusal.because("booking.slot.taken", late.range("13:00", "14:00")));
    }

    @Test
    void isTakenWhenTheTimeIsNoStartOfTheGridBesides() {
        late.book("13:00", "15:00");

        assertThat(among("13:07").decision().refusals())
                .contains(Refusal.because("booking.slot.taken", late.range("13:07", "14:07")));
    }

    @Test
    void isOutsideTheHoursWhenNobodyWorksThen() {
        assertThat(among("11:30").decision().refusals())
                .containsExactly(Refusal.because("booking.slot.outsideHours", late.range("11:30", "12:30")));
    }

    private Choice among(String time) {
        return Choice.among(List.of(early.free(), late.free()), early.at(time));
    }
}
