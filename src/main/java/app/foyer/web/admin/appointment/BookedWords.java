package app.foyer.web.admin.appointment;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says what was booked at the desk: when, with whom and where, for whoever left some of it open. */
@RequestScoped
class BookedWords {

    @Inject
    private AppointmentService appointments;

    @Inject
    private ConsoleActors actors;

    @Inject
    private FacesWording wording;

    /** By the clock of the place; its zone is named where the reader's clock shows another time. */
    String of(BookingReference reference) {
        return appointments.find(reference, actors.current()).map(this::told).orElseGet(() -> wording.here()
                .text("desk.new.bookedOnly", reference));
    }

    private String told(Details booked) {
        return wording.here()
                .text(
                        "desk.new.done",
                        booked.reference(),
                        wording.placed(booked.start(), booked.place().zone()),
                        booked.staff().name(),
                        booked.place().name());
    }
}
