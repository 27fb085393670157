package app.foyer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentFilter;
import app.foyer.booking.AppointmentService;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Seen;
import app.foyer.settings.Settings;
import app.foyer.shared.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is not signed in reaches no service of the console, whichever page or address leads there. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class RolesIT {

    @Inject
    private Settings settings;

    @Inject
    private AppointmentService appointments;

    @Test
    void anyoneMayKnowTheRules() {
        assertThatCode(() -> settings.read(PanelSettings.class)).doesNotThrowAnyException();
    }

    @Test
    void nobodyChangesThem() {
        var rules = settings.read(PanelSettings.class);

        assertThatThrownBy(() -> settings.write(List.of(rules), new Seen(0, 0), "nobody"))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyReadsTheListOfAllAppointments() {
        var everything = new PageRequest<>(0, 10, AppointmentService.Sort.START, true);

        assertThatThrownBy(() -> appointments.list(AppointmentFilter.none(), everything, new Actor.Admin("")))
                .isInstanceOf(EJBAccessException.class);
    }
}
