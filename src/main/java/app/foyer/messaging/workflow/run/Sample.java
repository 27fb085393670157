package app.foyer.messaging.workflow.run;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.messaging.template.Stationery;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.run.Occasion.Paid;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Texts;
import app.foyer.shared.TimeRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;

/** An appointment that nobody has: next week at half past two. */
record Sample(Stationery stationery, Locale language) {

    Occasion occasion(WorkflowEvent event) {
        var details = details(event);
        var occasion = new Occasion(
                event,
                event.isAboutAnAppointment() ? details : null,
                event == WorkflowEvent.RESCHEDULED ? earlier(details) : null,
                details.customer(),
                1L);
        if (event.isAboutAPackage()) {
            return occasion.about(bought());
        }
        if (event == WorkflowEvent.CANCELLED) {
            var price = Money.of(details.price(), details.currency());
            return occasion.standing(new Occasion.Owed(Money.none(price.currency()), false, price, price));
        }
        return event == WorkflowEvent.PAYMENT_RECEIVED
                ? occasion.after(paid(details)).owing(Money.none(details.currency()), false)
                : occasion.owing(Money.of(details.price(), details.currency()), true);
    }

    /** Three sessions, good for two weeks. */
    Occasion.Bought bought() {
        var texts = Texts.in(language);
        var lastDay = LocalDate.ofInstant(stationery.now(), stationery.company().timeZone())
                .plusDays(14);
        return new Occasion.Bought(
                texts.of("mail.sample.package"), Map.of(texts.of("mail.sample.service"), 3), lastDay);
    }

    /** What may have been paid for it: all. */
    static Paid paid(Details details) {
        return new Paid(Money.of(details.price(), details.currency()), "R-000123");
    }

    /** Where it may have been before it was moved: two days earlier. */
    static TimeRange earlier(Details details) {
        var days = Duration.ofDays(2);
        return new TimeRange(details.start().minus(days), details.end().minus(days));
    }

    private Details details(WorkflowEvent event) {
        var company = stationery.company();
        var texts = Texts.in(language);
        var zone = company.timeZone();
        var start = stationery
                .now()
                .atZone(zone)
                .plusDays(7)
                .with(LocalTime.of(14, 30))
                .toInstant();
        var allowed = Decision.allowedUntil(start.minus(Duration.ofDays(1)));
        return new Details(
                0,
                new BookingReference("FO-7K3QX"),
                event == WorkflowEvent.CANCELLED || event == WorkflowEvent.NOT_PAID
                        ? AppointmentStatus.CANCELLED
                        : AppointmentStatus.CONFIRMED,
                start,
                start.plus(Duration.ofHours(1)),
                1,
                texts.of("mail.sample.service"),
                new Person(1, "Marta Lindqvist", ""),
                new Place(1, company.name(), company.addressLine(), zone),
                new Contact(0, "Grace", "Hopper", "grace@example.com", "+49 40 123456", language.getLanguage(), zone),
                new BigDecimal("85.00"),
                company.currency(),
                "",
                0,
                stationery.now(),
                true,
                null,
                allowed,
                allowed);
    }
}
