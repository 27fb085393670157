package app.foyer.messaging.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.workflow.Conditions.Customers;
import app.foyer.shared.AppointmentStatus;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example is service 3 with staff member 1 at location 2. */
class ConditionsTest {

    private final Details details = ExampleAppointment.usual().details();

    @Test
    void nothingChosenHoldsForAll() {
        assertThat(holds(Conditions.NONE)).isTrue();
    }

    @Test
    void whatIsChosenHasToFitInEveryWay() {
        assertThat(holds(of(Set.of(3L, 4L), Set.of(1L), Set.of(2L), AppointmentStatus.CONFIRMED)))
                .isTrue();
        assertThat(holds(of(Set.of(4L), Set.of(1L), Set.of(2L), AppointmentStatus.CONFIRMED)))
                .isFalse();
        assertThat(holds(of(Set.of(3L), Set.of(2L), Set.of(2L), AppointmentStatus.CONFIRMED)))
                .isFalse();
        assertThat(holds(of(Set.of(3L), Set.of(1L), Set.of(1L), AppointmentStatus.CONFIRMED)))
                .isFalse();
        assertThat(holds(of(Set.of(3L), Set.of(1L), Set.of(2L), AppointmentStatus.PENDING)))
                .isFalse();
    }

    @Test
    void whetherSomebodyIsNewCountsWhereItIsAskedFor() {
        var onlyNew = new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Customers.NEW);
        var onlyKnown = new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Customers.KNOWN);

        assertThat(onlyNew.hold(details, () -> true)).isTrue();
        assertThat(onlyNew.hold(details, () -> false)).isFalse();
        assertThat(onlyKnown.hold(details, () -> true)).isFalse();
        assertThat(onlyKnown.hold(details, () -> false)).isTrue();
        assertThat(Conditions.NONE.hold(details, () -> {
                    throw new AssertionError("asked for nothing");
                }))
                .isTrue();
    }

    @Test
    void whatIsHandedOverIsOfThoseWhoHadItAndOfThoseWhoHaveIt() {
        var handedOver = Set.of(1L, 7L);

        assertThat(ofStaff(7).hold(details, handedOver, () -> false)).isTrue();
        assertThat(ofStaff(1).hold(details, handedOver, () -> false)).isTrue();
        assertThat(ofStaff(8).hold(details, handedOver, () -> false)).isFalse();
        assertThat(ofStaff(7).hold(details, () -> false)).isFalse();
    }

    private static Conditions ofStaff(long member) {
        return new Conditions(Set.of(), Set.of(member), Set.of(), Set.of(), Customers.ALL);
    }

    private boolean holds(Conditions conditions) {
        return conditions.hold(details, () -> false);
    }

    private static Conditions of(Set<Long> services, Set<Long> staff, Set<Long> places, AppointmentStatus status) {
        return new Conditions(services, staff, places, Set.of(status), Customers.ALL);
    }
}
