package app.foyer.booking;

import app.foyer.bundle.purchase.By;
import app.foyer.bundle.purchase.SessionTaking;
import app.foyer.bundle.purchase.SessionTaking.Wish;
import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The sessions of packages with which appointments are paid: taken when one is booked, given back when it is called off, in the
 * same transaction and before anybody hears of it. Who does not come has used the session.
 */
@ApplicationScoped
class HeldSessions {

    @Inject
    private SessionTaking sessions;

    /** @throws app.foyer.shared.RefusedException when the customer has no such session, or it is good no more by the start */
    void take(Optional<Long> lotId, Appointment appointment, Actor actor) {
        lotId.ifPresent(lot -> sessions.take(
                new Wish(
                        lot,
                        appointment.id(),
                        appointment.customerId(),
                        appointment.serviceId(),
                        appointment.time().start()),
                by(actor)));
    }

    /** Nothing happens unless it was called off just now: cancelled or rejected. */
    void giveBack(Appointment appointment, Actor actor) {
        var status = appointment.status();
        if (status == AppointmentStatus.CANCELLED || status == AppointmentStatus.REJECTED) {
            sessions.giveBack(appointment.id(), by(actor));
        }
    }

    /** The business may move an appointment beyond the end of the package; its customer may not. */
    void mustBeGoodAt(Appointment appointment, Instant newStart, Actor actor) {
        if (actor.isCustomer()) {
            sessions.mustBeGoodAt(appointment.id(), newStart);
        }
    }

    /** Customers are known by their package. */
    private static By by(Actor actor) {
        return new By(actor.kind().name(), actor.isCustomer() ? "" : actor.name());
    }
}
