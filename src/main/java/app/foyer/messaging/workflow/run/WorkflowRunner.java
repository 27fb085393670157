package app.foyer.messaging.workflow.run;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.AppointmentDecided;
import app.foyer.booking.AppointmentMoved;
import app.foyer.booking.AppointmentSecured;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.bundle.purchase.PackageBought;
import app.foyer.bundle.purchase.PackageStanding;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.customer.AccessGranted;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerCreated;
import app.foyer.messaging.outbox.Origin;
import app.foyer.messaging.workflow.Workflow;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.Workflows;
import app.foyer.payment.AmountsDue;
import app.foyer.payment.online.CheckoutService;
import app.foyer.payment.receipt.ReceiptIssued;
import app.foyer.shared.Money;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Hears what happens and has the workflows for it write about it. Each message is written in the transaction of what it
 * tells about: both happen, or neither. Nothing is sent here, so nobody waits for a mail server.
 */
@ApplicationScoped
public class WorkflowRunner {

    @Inject
    private Workflows workflows;

    @Inject
    private Dispatch dispatch;

    @Inject
    private People people;

    @Inject
    private AppointmentService appointments;

    @Inject
    private CatalogService catalog;

    @Inject
    private PackageStanding packages;

    @Inject
    private AmountsDue amounts;

    @Inject
    private CheckoutService checkouts;

    /** Of a time that is only held until it is paid nobody hears yet. */
    void tellThatItIsBooked(@Observes AppointmentBooked event) {
        if (!event.isHeld()) {
            run(
                    WorkflowEvent.BOOKED,
                    event.appointmentId(),
                    null,
                    told -> event.isTold() ? told : told.withoutAWordToTheCustomer());
        }
    }

    void tellThatItIsBooked(@Observes AppointmentSecured event) {
        run(WorkflowEvent.BOOKED, event.appointmentId(), null, UnaryOperator.identity());
    }

    void tellThatItIsMoved(@Observes AppointmentMoved event) {
        run(
                WorkflowEvent.RESCHEDULED,
                event.appointmentId(),
                event.oldTime(),
                told -> told.takenFrom(nameOf(event.oldStaffId())));
    }

    /** Who has left since is nameless here. */
    private Person nameOf(long staff) {
        return catalog.people().getOrDefault(staff, new Person(staff, "", ""));
    }

    void tellThatItIsCancelled(@Observes AppointmentCancelled event) {
        var isByItself = event.actor() instanceof Actor.System;
        run(
                isByItself ? WorkflowEvent.NOT_PAID : WorkflowEvent.CANCELLED,
                event.appointmentId(),
                null,
                told -> told.because(event.reason()));
    }

    void tellWhatWasDecided(@Observes AppointmentDecided event) {
        run(WorkflowEvent.STATUS_CHANGED, event.appointmentId(), null, told -> told.because(event.reason()));
    }

    /** What is given back is told by nobody but who gives it. */
    void tellThatItIsPaid(@Observes ReceiptIssued event) {
        if (event.isTold() && event.isPayment() && event.appointmentId() != null) {
            var paid = new Occasion.Paid(event.amount(), event.number().toString());
            run(WorkflowEvent.PAYMENT_RECEIVED, event.appointmentId(), null, told -> told.after(paid));
        }
    }

    void tellWhatIsBought(@Observes PackageBought event) {
        workflows.activeFor(WorkflowEvent.PACKAGE_BOUGHT).forEach(one -> run(one, event.purchaseId()));
    }

    /** Has one workflow write about a package. */
    public void run(Workflows.Complete complete, long purchaseId) {
        packages.of(purchaseId).ifPresent(standing -> {
            var workflow = complete.workflow();
            people.customer(standing.customerId())
                    .map(customer -> occasion(workflow.event(), null, null, Contact.of(customer, customer.phone()))
                            .about(new Occasion.Bought(standing.name(), standing.left(), standing.lastDay())))
                    .ifPresent(occasion -> dispatch.send(complete, occasion, new Origin(workflow.id(), null)));
        });
    }

    void welcome(@Observes CustomerCreated event) {
        run(WorkflowEvent.CUSTOMER_CREATED, event.customerId());
    }

    void tellTheWayIn(@Observes AccessGranted event) {
        run(WorkflowEvent.CUSTOMER_ACCESS, event.customerId());
    }

    /** @param more what else there is to say of it */
    private void run(WorkflowEvent event, long appointmentId, TimeRange oldTime, UnaryOperator<Occasion> more) {
        var active = workflows.activeFor(event);
        if (!active.isEmpty()) {
            var details = appointments.asItsCustomerSees(appointmentId);
            var occasion = more.apply(occasion(event, details, oldTime));
            active.stream()
                    .filter(one -> isMeantFor(one.workflow(), occasion))
                    .forEach(one -> dispatch.send(
                            one, occasion, new Origin(one.workflow().id(), null)));
        }
    }

    private void run(WorkflowEvent event, long customerId) {
        people.customer(customerId).ifPresent(customer -> {
            var occasion =
                    new Occasion(event, null, null, Contact.of(customer, customer.phone()), customer.accountId());
            workflows
                    .activeFor(event)
                    .forEach(one -> dispatch.send(
                            one, occasion, new Origin(one.workflow().id(), null)));
        });
    }

    /** Whether its conditions hold for this appointment. */
    public boolean isMeantFor(Workflow workflow, Details details) {
        return workflow.conditions().hold(details, () -> people.isFirst(details));
    }

    /** Who has lost an appointment to somebody else has to do with it as much as who has it now. */
    private boolean isMeantFor(Workflow workflow, Occasion occasion) {
        return workflow.conditions()
                .hold(
                        occasion.details(),
                        occasion.staff().collect(Collectors.toSet()),
                        () -> people.isFirst(occasion.details()));
    }

    /** Has one workflow write about an appointment to which nobody has done anything: it is time. */
    public void run(Workflows.Complete complete, Details details, Origin origin) {
        dispatch.send(complete, occasion(complete.workflow().event(), details, null), origin);
    }

    private Occasion occasion(WorkflowEvent event, Details details, TimeRange oldTime) {
        return occasion(event, details, oldTime, details.customer());
    }

    /** @param details null unless it is about an appointment */
    Occasion occasion(WorkflowEvent event, Details details, TimeRange oldTime, Contact customer) {
        var account = people.customer(customer.id()).map(Customer::accountId).orElse(null);
        var occasion = new Occasion(event, details, oldTime, customer, account);
        if (details == null) {
            return occasion;
        }
        var statement = amounts.statement(details.id());
        var due = statement.due().isNegative() ? Money.none(statement.currency()) : statement.due();
        var back = statement.refunded().plus(statement.toGiveBack());
        return occasion.standing(new Occasion.Owed(due, checkouts.isOffered(due), statement.paid(), back));
    }
}
