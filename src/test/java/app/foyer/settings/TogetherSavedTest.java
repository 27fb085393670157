package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.shared.ChangedMeanwhileException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TogetherSavedTest {

    private static final BookingSettings SHOWN = settings(15, 90);

    /** Somebody else changes the step from 15 to 30 minutes. */
    private static final List<SettingChange> THEIRS = List.of(change("booking.step", "15", "30"));

    private static final BookingSettings PRESENT = settings(30, 90);

    @Test
    void theirsStaysWhereTheFormIsAsItWasShown() {
        var wanted = settings(15, 60);

        assertThatCode(() -> saved(THEIRS, wanted, 1)).doesNotThrowAnyException();
        assertThat(new TogetherSaved(THEIRS, "").merged(wanted, PRESENT)).isEqualTo(settings(30, 60));
    }

    @Test
    void whoChangesTheSameIsAsked() {
        assertThatThrownBy(() -> saved(THEIRS, settings(45, 90), 1)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void whoWantsTheSameIsNot() {
        assertThatCode(() -> saved(THEIRS, settings(30, 90), 1)).doesNotThrowAnyException();
    }

    @Test
    void whoWasToldHasTheirOwnWay() {
        var wanted = settings(45, 90);

        assertThatCode(() -> saved(THEIRS, wanted, 0)).doesNotThrowAnyException();
        assertThat(new TogetherSaved(THEIRS, "").merged(wanted, PRESENT)).isEqualTo(wanted);
    }

    @Test
    void whatWasChangedTwiceIsComparedWithWhatTheFormHasShown() {
        var twice = List.of(change("booking.step", "30", "60"), change("booking.step", "15", "30"));

        assertThat(new TogetherSaved(twice, "").merged(SHOWN, settings(60, 90))).isEqualTo(settings(60, 90));
    }

    private static void saved(List<SettingChange> theirs, BookingSettings wanted, long untold) {
        new TogetherSaved(theirs, "").mustBeKnown(Map.of(wanted, PRESENT), untold, 7);
    }

    private static SettingChange change(String name, String before, String after) {
        return SettingChange.of(name, before, after, "somebody", Instant.EPOCH);
    }

    private static BookingSettings settings(int step, int horizon) {
        return new BookingSettings(
                Duration.ofMinutes(step), false, Duration.ofHours(2), horizon, true, true, false, 0, 0, 0);
    }
}
