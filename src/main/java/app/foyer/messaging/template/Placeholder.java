package app.foyer.messaging.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a template may ask for, by the names that stand between its braces. */
public enum Placeholder {
    CUSTOMER_FIRST_NAME(Group.CUSTOMER),
    CUSTOMER_LAST_NAME(Group.CUSTOMER),
    CUSTOMER_FULL_NAME(Group.CUSTOMER),
    CUSTOMER_EMAIL(Group.CUSTOMER),
    CUSTOMER_PHONE(Group.CUSTOMER),
    CUSTOMER_PANEL_URL(Group.ACCESS),
    CUSTOMER_SET_PASSWORD_URL(Group.ACCESS),
    /** A password that is good for one sign-in; made while the message is sent. */
    CUSTOMER_PASSWORD(Group.ACCESS),
    /** The same under its other name. */
    CUSTOMER_PANEL_PASSWORD(Group.ACCESS),
    /** For how long the link and the password are good, and where there is another one, in a sentence. */
    SET_PASSWORD_NOTICE(Group.ACCESS),
    /** All about the appointment: a block in HTML, lines in text. */
    APPOINTMENT_DETAILS(Group.APPOINTMENT),
    APPOINTMENT_REFERENCE(Group.APPOINTMENT),
    APPOINTMENT_DATE(Group.APPOINTMENT),
    APPOINTMENT_TIME(Group.APPOINTMENT),
    APPOINTMENT_END_TIME(Group.APPOINTMENT),
    APPOINTMENT_DURATION(Group.APPOINTMENT),
    APPOINTMENT_STATUS(Group.APPOINTMENT),
    /** What the status means for the customer, in a sentence. */
    APPOINTMENT_STATUS_NOTE(Group.APPOINTMENT),
    /** Why the business rejected or cancelled it, in a sentence. */
    APPOINTMENT_REASON(Group.APPOINTMENT),
    /** What happens to the money for an appointment that was called off, in a sentence; nothing where none was paid. */
    REFUND_NOTICE(Group.APPOINTMENT),
    APPOINTMENT_OLD_DATE(Group.APPOINTMENT),
    APPOINTMENT_OLD_TIME(Group.APPOINTMENT),
    SERVICE_NAME(Group.APPOINTMENT),
    SERVICE_PRICE(Group.APPOINTMENT),
    AMOUNT_DUE(Group.APPOINTMENT),
    /** What has just been paid; nothing where the message is not about a payment. The same for its receipt. */
    AMOUNT_PAID(Group.APPOINTMENT),
    RECEIPT_NUMBER(Group.APPOINTMENT),
    STAFF_NAME(Group.APPOINTMENT),
    LOCATION_NAME(Group.APPOINTMENT),
    LOCATION_ADDRESS(Group.APPOINTMENT),
    APPOINTMENT_URL(Group.LINKS),
    RESCHEDULE_URL(Group.LINKS),
    CANCEL_URL(Group.LINKS),
    /** Where what is due is paid; nothing where nothing is, or it cannot be paid there. */
    PAYMENT_URL(Group.LINKS),
    ADD_TO_CALENDAR_URL(Group.LINKS),
    /** Where the same service is booked again. */
    BOOK_AGAIN_URL(Group.LINKS),
    /** Until when the customer may change what, or whom to call. */
    CHANGE_NOTICE(Group.LINKS),
    PACKAGE_NAME(Group.PACKAGE),
    /** What is left of it: so many sessions of which services. */
    PACKAGE_REMAINING(Group.PACKAGE),
    /** The last day on which it is good, by the company's clock. */
    PACKAGE_EXPIRY_DATE(Group.PACKAGE),
    COMPANY_NAME(Group.COMPANY),
    COMPANY_PHONE(Group.COMPANY),
    COMPANY_URL(Group.COMPANY);

    private static final Set<Placeholder> WITH_THEIR_LINE = Set.of(
            CUSTOMER_PASSWORD,
            CUSTOMER_PANEL_PASSWORD,
            SET_PASSWORD_NOTICE,
            APPOINTMENT_DETAILS,
            APPOINTMENT_STATUS_NOTE,
            APPOINTMENT_REASON,
            REFUND_NOTICE,
            APPOINTMENT_OLD_DATE,
            APPOINTMENT_OLD_TIME,
            AMOUNT_PAID,
            RECEIPT_NUMBER,
            CHANGE_NOTICE,
            CUSTOMER_FIRST_NAME,
            CUSTOMER_FULL_NAME,
            COMPANY_PHONE);

    /** Under which it is listed. */
    public enum Group {
        CUSTOMER,
        ACCESS,
        APPOINTMENT,
        LINKS,
        PACKAGE,
        COMPANY
    }

    private final Group group;

    Placeholder(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** As it stands in a template: {@code {service_name}}. */
    public String written() {
        return "{" + key() + "}";
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isLink() {
        return key().endsWith("_url");
    }

    /** Whether it is only known while the message is sent, and opens something for whoever reads it. */
    public boolean isSecret() {
        return this == APPOINTMENT_URL
                || this == RESCHEDULE_URL
                || this == CANCEL_URL
                || this == PAYMENT_URL
                || this == ADD_TO_CALENDAR_URL
                || this == CUSTOMER_SET_PASSWORD_URL
                || this == CUSTOMER_PASSWORD
                || this == CUSTOMER_PANEL_PASSWORD;
    }

    /** Whether a line that asks for it makes no sense without it. */
    boolean takesItsLine() {
        return isLink() || WITH_THEIR_LINE.contains(this);
    }

    /** Whether it says something where no appointment is told about. */
    public boolean needsAnAppointment() {
        return group == Group.APPOINTMENT || group == Group.LINKS;
    }

    /** Whether it says something where no package is told about. */
    public boolean needsAPackage() {
        return group == Group.PACKAGE;
    }

    static Optional<Placeholder> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
