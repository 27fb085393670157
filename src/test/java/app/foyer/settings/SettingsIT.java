package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Inside;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class SettingsIT {

    private static final String ME = "tests";

    @Inject
    private Settings settings;

    private BookingSettings before;

    @BeforeEach
    void remember() {
        before = settings.read(BookingSettings.class);
    }

    @AfterEach
    void restore() {
        settings.record(before, ME);
    }

    @Test
    void whatWasNeverDecidedHasItsDefault() {
        assertThat(before.step()).isEqualTo(Duration.ofMinutes(15));
        assertThat(before.createAccount()).isTrue();
    }

    @Test
    void aDecisionIsReadByTheNextWhoAsks() {
        settings.record(withHorizon(30), ME);

        assertThat(settings.read(BookingSettings.class)).isEqualTo(withHorizon(30));
    }

    @Test
    void onlyWhatChangedIsLoggedWithWhoAndFromWhatToWhat() {
        settings.record(withHorizon(31), ME);

        assertThat(Inside.database()
                        .list(
                                row -> row.getString(1) + ": " + row.getString(2) + " -> " + row.getString(3) + " by "
                                        + row.getString(4),
                                "select name, old_content, new_content, changed_by from setting_change"
                                        + " order by id desc fetch first 1 row only"))
                .containsExactly("booking.horizonDays: %d -> 31 by %s".formatted(before.horizonDays(), ME));
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedAndNothingIsWritten() {
        var refused = catchThrowableOfType(RefusedException.class, () -> settings.record(withHorizon(731), ME));

        assertThat(refused.refusals()).extracting(Refusal::messageKey).isNotEmpty();
        assertThat(settings.read(BookingSettings.class)).isEqualTo(before);
    }

    private BookingSettings withHorizon(int days) {
        return new BookingSettings(
                before.step(),
                before.packed(),
                before.minimumNotice(),
                days,
                before.confirmAtOnce(),
                before.createAccount(),
                before.showPlacesLeft(),
                before.mostUpcoming(),
                before.mostPerDay(),
                before.mostPerWeek());
    }
}
