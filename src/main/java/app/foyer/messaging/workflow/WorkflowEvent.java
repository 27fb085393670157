package app.foyer.messaging.workflow;

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
    PAYMENT_RECEIVED;

    /** Whether nobody does anything: it is time. */
    public boolean isOfTheClock() {
        return this == BEFORE_START || this == AFTER_END;
    }

    /** Whether there is an appointment to tell about. */
    public boolean isAboutAnAppointment() {
        return this != CUSTOMER_CREATED && this != CUSTOMER_ACCESS;
    }
}
