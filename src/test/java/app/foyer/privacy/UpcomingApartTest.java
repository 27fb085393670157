package app.foyer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpcomingApartTest {

    private static final Kept PAST = new Kept("past", 10, Fate.GOES);

    @Test
    void isErasedOrStaysAsWhoeverLeavesChooses() {
        var kept = List.of(new Kept("upcoming", 7, Fate.LOSES_THE_PERSON), PAST);

        assertThat(UpcomingApart.told(kept, 6, DeletionMode.ERASE))
                .containsExactly(
                        new Kept("upcomingCancelled", 6, Fate.GOES),
                        new Kept("upcomingKept", 6, Fate.LOSES_THE_PERSON),
                        new Kept("upcomingBooked", 1, Fate.LOSES_THE_PERSON),
                        PAST);
    }

    @Test
    void staysBookedOrCancelledWhereNothingIsErased() {
        assertThat(UpcomingApart.told(List.of(new Kept("upcoming", 1, Fate.STAYS), PAST), 1, DeletionMode.KEEP))
                .containsExactly(new Kept("upcomingAsChosen", 1, Fate.STAYS), PAST);
    }

    @Test
    void isToldAsItIsWhereNothingCanBeCancelled() {
        var kept = List.of(new Kept("upcoming", 2, Fate.LOSES_THE_PERSON), PAST);

        assertThat(UpcomingApart.told(kept, 0, DeletionMode.ERASE)).isEqualTo(kept);
    }
}
