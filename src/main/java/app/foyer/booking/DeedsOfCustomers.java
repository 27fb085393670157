package app.foyer.booking;

import app.foyer.audit.AuditLog;
import app.foyer.customer.CustomerService;
import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What customers do with their appointments by themselves, in the panel, by a link or from another program, for the log. */
@ApplicationScoped
class DeedsOfCustomers {

    @Inject
    private CustomerService customers;

    @Inject
    private AuditLog audit;

    void booked(Appointment appointment) {
        tell(
                "appointment.bookedByCustomer",
                appointment,
                null,
                Placement.of(appointment).told());
    }

    void moved(Appointment appointment, Placement before) {
        tell(
                "appointment.movedByCustomer",
                appointment,
                before.told(),
                Placement.of(appointment).told());
    }

    void cancelled(Appointment appointment, AppointmentStatus before) {
        tell(
                "appointment.cancelledByCustomer",
                appointment,
                before.name(),
                appointment.status().name());
    }

    private void tell(String action, Appointment appointment, String before, String after) {
        var who = customers.nameInTheLog(appointment.customerId());
        audit.tell(action, who, appointment.reference().value(), before, after);
    }
}
