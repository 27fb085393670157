package app.foyer.messaging.workflow;

import app.foyer.messaging.template.Placeholder;

/** What a workflow waits for. */
public enum WorkflowEvent {
    CUSTOMER_CREATED,
    CUSTOMER_ACCESS,
    BOOKED,
    STATUS_CHANGED,
    RESCHEDULED,
    CANCELLED,
    /** What was demanded at booking was not paid in time, and the time is free again. */
    NOT_PAID,
    BEFORE_START,
    AFTER_END,
    /** By whatever method; not what is given back. */
    PAYMENT_RECEIVED,
    /** At the desk or in the panel. */
    PACKAGE_BOUGHT,
    /** Some of its sessions are left, and it is soon good no more. */
    PACKAGE_EXPIRES;

    /** Whether nobody does anything: it is time. */
    public boolean isOfTheClock() {
        return this == BEFORE_START || this == AFTER_END || this == PACKAGE_EXPIRES;
    }

    /** Whether there is an appointment to tell about. */
    public boolean isAboutAnAppointment() {
        return this != CUSTOMER_CREATED && this != CUSTOMER_ACCESS && !isAboutAPackage();
    }

    /** Whether there is a package of sessions to tell about. */
    public boolean isAboutAPackage() {
        return this == PACKAGE_BOUGHT || this == PACKAGE_EXPIRES;
    }

    /** Whether a message about it has something to say in the place of this. */
    public boolean knows(Placeholder placeholder) {
        return (isAboutAnAppointment() || !placeholder.needsAnAppointment())
                && (isAboutAPackage() || !placeholder.needsAPackage());
    }
}
