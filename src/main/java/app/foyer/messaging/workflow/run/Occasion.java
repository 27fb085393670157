package app.foyer.messaging.workflow.run;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.messaging.calendar.CalendarFile.Method;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.About;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import app.foyer.shared.TimeRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What has happened, for those who write about it.
 *
 * @param details null unless it is about an appointment
 * @param oldTime null unless the appointment was moved
 * @param accountId null without an account
 * @param reason that the business gave the customer for it; null when there is none
 * @param oldStaff who gave it until it was handed over to somebody else; null when it was not
 * @param isCustomerTold false when the business did it without a word to its customer: everybody else still hears of it
 * @param owed what is still to be paid for the appointment; null where there is none
 * @param paid what came in; null unless it is about a payment
 * @param bought the package it is about; null for everything else
 */
record Occasion(
        WorkflowEvent event,
        Details details,
        TimeRange oldTime,
        Contact customer,
        Long accountId,
        String reason,
        Person oldStaff,
        boolean isCustomerTold,
        Owed owed,
        Paid paid,
        Bought bought) {

    /**
     * How the money for the appointment stands.
     *
     * @param due never below zero
     * @param payable whether its customer can pay it at once, through a gateway
     * @param paid all that the business was given
     * @param back what of that was given back, or is owed no more and will be
     */
    record Owed(Money due, boolean payable, Money paid, Money back) {}

    /** @param receipt its number, as people read it */
    record Paid(Money amount, String receipt) {}

    /**
     * A package of sessions.
     *
     * @param left how many sessions of which service
     * @param lastDay on which it is good, by the company's clock
     */
    record Bought(String name, Map<String, Integer> left, LocalDate lastDay) {}

    Occasion(WorkflowEvent event, Details details, TimeRange oldTime, Contact customer, Long accountId) {
        this(event, details, oldTime, customer, accountId, null, null, true, null, null, null);
    }

    Occasion because(String given) {
        return new Occasion(
                event, details, oldTime, customer, accountId, given, oldStaff, isCustomerTold, owed, paid, bought);
    }

    Occasion withoutAWordToTheCustomer() {
        return new Occasion(event, details, oldTime, customer, accountId, reason, oldStaff, false, owed, paid, bought);
    }

    /** @param staff with whom it was until now; whoever still has it hears of it once */
    Occasion takenFrom(Person staff) {
        var other = staff.id() == details.staff().id() ? null : staff;
        return new Occasion(
                event, details, oldTime, customer, accountId, reason, other, isCustomerTold, owed, paid, bought);
    }

    Occasion owing(Money due, boolean payable) {
        return standing(new Owed(due, payable, Money.none(due.currency()), Money.none(due.currency())));
    }

    Occasion standing(Owed still) {
        return new Occasion(
                event, details, oldTime, customer, accountId, reason, oldStaff, isCustomerTold, still, paid, bought);
    }

    /** @param payment that came in for the appointment */
    Occasion after(Paid payment) {
        return new Occasion(
                event, details, oldTime, customer, accountId, reason, oldStaff, isCustomerTold, owed, payment, bought);
    }

    Occasion about(Bought one) {
        return new Occasion(
                event, details, oldTime, customer, accountId, reason, oldStaff, isCustomerTold, owed, paid, one);
    }

    /** Whose appointment it is, and was until now. */
    Stream<Long> staff() {
        return details == null
                ? Stream.empty()
                : Stream.of(details.staff(), oldStaff).filter(Objects::nonNull).map(Person::id);
    }

    boolean isFor(Recipient recipient) {
        return isCustomerTold || recipient != Recipient.CUSTOMER;
    }

    About about() {
        return new About(details == null ? null : details.id(), customer.id(), accountId, null);
    }

    /** Null where the customer's calendar has nothing to learn. */
    Method calendarMethod() {
        return switch (event) {
            case BOOKED, RESCHEDULED -> Method.REQUEST;
            case CANCELLED -> Method.CANCEL;
            case STATUS_CHANGED -> byStatus();
            default -> null;
        };
    }

    private Method byStatus() {
        return switch (details.status()) {
            case CONFIRMED -> Method.REQUEST;
            case REJECTED, CANCELLED -> Method.CANCEL;
            default -> null;
        };
    }

    MessageKind kind() {
        return switch (event) {
            case CUSTOMER_CREATED -> MessageKind.CUSTOMER_CREATED;
            case CUSTOMER_ACCESS -> MessageKind.ACCESS;
            case BOOKED ->
                details.status() == AppointmentStatus.PENDING
                        ? MessageKind.BOOKING_RECEIVED
                        : MessageKind.BOOKING_CONFIRMED;
            case STATUS_CHANGED -> MessageKind.STATUS_CHANGED;
            case RESCHEDULED -> MessageKind.BOOKING_MOVED;
            case CANCELLED -> MessageKind.BOOKING_CANCELLED;
            case NOT_PAID -> MessageKind.BOOKING_NOT_PAID;
            case BEFORE_START -> MessageKind.REMINDER;
            case AFTER_END -> MessageKind.FOLLOW_UP;
            case PAYMENT_RECEIVED -> MessageKind.PAYMENT_RECEIVED;
            case PACKAGE_BOUGHT -> MessageKind.PACKAGE_BOUGHT;
            case PACKAGE_EXPIRES -> MessageKind.PACKAGE_EXPIRES;
        };
    }
}
