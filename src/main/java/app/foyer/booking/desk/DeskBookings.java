package app.foyer.booking.desk;

import app.foyer.booking.Actor;
import app.foyer.booking.Booked;
import app.foyer.booking.DeskBooking;
import app.foyer.booking.DeskTaking;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A booking with the note that the business writes beside it: both, or neither. */
@Stateless
@PermitAll
public class DeskBookings {

    @Inject
    private DeskTaking taking;

    @Inject
    private StaffNotes notes;

    /** @param who books, for the audit: an e-mail address */
    public Booked book(DeskBooking request, Actor actor, String who) {
        var booked = taking.book(request, actor, who);
        if (!request.staffNote().isBlank() && !booked.repeated()) {
            notes.add(booked.appointmentId(), request.staffNote(), who);
        }
        return booked;
    }
}
