package app.foyer.booking;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Wish;
import app.foyer.platform.LostRace;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Booking, moving and cancelling: one method per thing a person can do. Each runs in one transaction of
 * {@link TimeTaking}; a race that was lost in the database is run again, and a time that is gone is answered with the
 * nearest free ones. May be called by anybody: the {@link Actor} decides what is found, {@link ChangePolicy} what is allowed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingService {

    private static final int ALTERNATIVES = 3;

    @Inject
    private TimeTaking timeTaking;

    @Inject
    private AvailabilityService availability;

    @Inject
    private AppointmentService appointments;

    /**
     * Books for a guest. The same key with the same wish gets the first answer, without the manage link's secret.
     *
     * @throws SlotRefusedException when the time cannot be had, with up to three others
     * @throws RefusedException when the service is not offered, or the key was used for another wish
     */
    public Booked book(BookingRequest request) {
        return withAlternatives(request::wish, request.start(), () -> LostRace.retry(() -> timeTaking.book(request)));
    }

    /**
     * Gives an appointment a new time with the same staff member at the same place. The old time is kept until the new
     * one is sure.
     *
     * @throws SlotRefusedException when the new time cannot be had, with up to three others
     * @throws RefusedException when the policy says no, or the actor sees no such appointment
     */
    public void move(BookingReference reference, Instant newStart, Actor actor, RequestKey key) {
        withAlternatives(
                () -> appointments.wishToMove(reference, actor),
                newStart,
                () -> LostRace.retry(() -> {
                    timeTaking.move(reference, newStart, actor, key);
                    return null;
                }));
    }

    /**
     * Calls an appointment off and gives its time back.
     *
     * @param reason may be empty
     * @throws RefusedException when the policy says no, or the actor sees no such appointment
     */
    public void cancel(BookingReference reference, String reason, Actor actor, RequestKey key) {
        cancel(reference, reason, Payback.unsaid(), actor, key);
    }

    /**
     * The same for somebody who was told what happens to the money.
     *
     * @throws RefusedException also when something else would happen to it by now
     */
    public void cancel(BookingReference reference, String reason, Payback payback, Actor actor, RequestKey key) {
        LostRace.retry(() -> timeTaking.cancel(reference, VisibleText.straight(reason), payback, actor, key));
    }

    private <T> T withAlternatives(Supplier<Wish> wish, Instant wished, Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RefusedException refused) {
            if (SlotRefusedException.isAboutTheSlot(refused)) {
                throw new SlotRefusedException(
                        refused.refusals(), availability.nearest(wish.get(), wished, ALTERNATIVES));
            }
            throw refused;
        }
    }
}
