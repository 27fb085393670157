package app.foyer.messaging.workflow.run;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.ExampleStationery;
import app.foyer.messaging.template.Stationery;
import app.foyer.messaging.workflow.Stock;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.EmailAddress;
import java.util.Locale;

/** Letters about {@link ExampleAppointment}, written as the server writes them. */
final class ExampleLetters {

    private ExampleLetters() {}

    static Letter booked(Details details) {
        return write(new Stock(details.customer().language(), "BOOKED").parts(), occasion(details));
    }

    static Occasion occasion(Details details) {
        return new Occasion(WorkflowEvent.BOOKED, details, null, details.customer(), null);
    }

    static Letter write(TemplateParts parts, Occasion occasion) {
        return write(ExampleStationery.usual(), parts, occasion);
    }

    static Letter write(Stationery stationery, TemplateParts parts, Occasion occasion) {
        var customer = occasion.customer();
        var reader = new Addressee(
                new EmailAddress(customer.email()),
                customer.firstName(),
                customer.lastName(),
                Locale.forLanguageTag(customer.language()),
                customer.timeZone());
        return new Writing(stationery).write(parts, ChannelKind.MAIL, occasion, reader, true);
    }

    static Addressee reader(Details details) {
        return Addressee.customerOf(details, new EmailAddress(details.customer().email()));
    }
}
