package app.foyer.booking.desk;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Wish;
import app.foyer.booking.Booked;
import app.foyer.booking.ConsoleActors;
import app.foyer.booking.DeskBooking;
import app.foyer.booking.DeskMove;
import app.foyer.booking.DeskRules;
import app.foyer.booking.DeskTaking;
import app.foyer.booking.SlotRefusedException;
import app.foyer.platform.LostRace;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Booking for customers, and moving what is booked: what people of the business do at the desk and in the calendar. Who does it
 * is taken from the sign-in; staff book for themselves, and find no appointments of others.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeskService {

    private static final int ALTERNATIVES = 3;

    @Inject
    private ConsoleActors actors;

    @Inject
    private DeskTaking taking;

    @Inject
    private DeskBookings bookings;

    @Inject
    private AvailabilityService availability;

    /**
     * The same key with the same wish gets the first answer.
     *
     * @throws SlotRefusedException when the time cannot be had, with up to three others; {@link #mayBeDoneAnyway} says whether
     *     this person can have it all the same
     * @throws RefusedException when the service is not offered, the customer is not known to this person, or staff ask for
     *     somebody else's time
     */
    public Booked book(DeskBooking request) {
        var actor = actors.current();
        return withAlternatives(
                request::wish,
                request.start(),
                () -> LostRace.retry(() -> bookings.book(request, actor, actors.address())));
    }

    /**
     * Moves, lengthens, gives to somebody else: one change. The old time is kept until the new one is sure; customer and
     * calendar hear of it once.
     *
     * @throws SlotRefusedException when the time cannot be had, with up to three others
     * @throws RefusedException when the appointment is over or was changed meanwhile, or this person sees none such
     */
    public void move(DeskMove request) {
        var actor = actors.current();
        withAlternatives(() -> taking.wishToMove(request, actor), request.newStart(), () -> {
            LostRace.retry(() -> taking.move(request, actor, actors.address()));
            return null;
        });
    }

    /** Whether this person may do it all the same: an administrator, where nothing but the time speaks against it. */
    public boolean mayBeDoneAnyway(RefusedException refused) {
        return DeskRules.mayBeDoneAnyway(actors.current(), refused.refusals());
    }

    private <T> T withAlternatives(Supplier<Wish> wish, Instant wished, Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RefusedException refused) {
            if (SlotRefusedException.isAboutTheSlot(refused)) {
                throw new SlotRefusedException(
                        refused.refusals(), availability.nearest(wish.get().onTheGrid(), wished, ALTERNATIVES));
            }
            throw refused;
        }
    }
}
