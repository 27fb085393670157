package app.foyer.messaging.letter;

import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.AppointmentMoved;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.calendar.CalendarFile.Method;
import app.foyer.messaging.calendar.CalendarFiles;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.LetterBox;
import app.foyer.messaging.outbox.NewMessage;
import app.foyer.messaging.secret.About;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.BiFunction;

/**
 * What is told when. Each message is written in the transaction of what it tells about: both happen, or neither. Nothing
 * is sent here, so nobody waits for a mail server.
 */
@ApplicationScoped
class AppointmentCorrespondence {

    @Inject
    private WritingDesk desk;

    @Inject
    private LetterBox letterBox;

    @Inject
    private AppointmentService appointments;

    @Inject
    private CalendarFiles calendarFiles;

    void tellThatItIsBooked(@Observes AppointmentBooked event) {
        tell(event.appointmentId(), Method.REQUEST, AppointmentLetters::booked);
    }

    void tellThatItIsMoved(@Observes AppointmentMoved event) {
        tell(event.appointmentId(), Method.REQUEST, (letters, details) -> letters.moved(details, event.oldTime()));
    }

    void tellThatItIsCancelled(@Observes AppointmentCancelled event) {
        tell(event.appointmentId(), Method.CANCEL, AppointmentLetters::cancelled);
    }

    /** Customers without an address are told nothing. */
    private void tell(long appointmentId, Method method, BiFunction<AppointmentLetters, Details, Letter> writing) {
        var details = appointments.asItsCustomerSees(appointmentId);
        EmailAddress.parse(details.customer().email())
                .map(email -> NewMessage.mail(email, writing.apply(new AppointmentLetters(desk.stationery()), details)))
                .map(message -> message.about(
                        About.appointment(details.id(), details.customer().id())))
                .map(message -> message.with(calendarFiles.entry(details, method)))
                .ifPresent(letterBox::post);
    }
}
