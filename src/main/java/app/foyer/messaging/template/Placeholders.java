package app.foyer.messaging.template;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Money;
import app.foyer.shared.Texts;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be filled into a message, by the names that product and settings use. What is not there is missing or empty. */
public final class Placeholders {

    private static final String BLOCK = "(appointment_details)";

    private final Map<String, String> values = new HashMap<>();
    private final Wording wording;
    private final String passwordNotice;
    private AppointmentBlock block;

    private Placeholders(Stationery stationery, Wording wording) {
        this.wording = wording;
        passwordNotice = wording.text(
                "mail.password.once",
                wording.of(stationery.setPasswordValid()),
                stationery.publicUrl() + "/forgot-password");
    }

    /** The company's own. */
    public static Placeholders of(Stationery stationery, Wording wording) {
        var placeholders = new Placeholders(stationery, wording);
        placeholders.put("company_name", stationery.company().name());
        placeholders.put("company_phone", stationery.company().phone());
        placeholders.put("company_url", stationery.publicUrl());
        placeholders.put("customer_panel_url", stationery.panelUrl());
        return placeholders;
    }

    public Placeholders withCustomer(String firstName, String lastName, String email) {
        put("customer_first_name", firstName);
        put("customer_last_name", lastName);
        put("customer_full_name", (firstName + " " + lastName).strip());
        put("customer_email", email);
        return this;
    }

    public Placeholders withPhone(String phone) {
        put("customer_phone", phone);
        return this;
    }

    /** For somebody with a login; the secrets are made when the message is sent. */
    public Placeholders withPassword() {
        values.put("customer_set_password_url", SecretLink.SET_PASSWORD.marker());
        values.put("customer_password", SecretLink.ONE_TIME_PASSWORD.marker());
        values.put("customer_panel_password", SecretLink.ONE_TIME_PASSWORD.marker());
        put("set_password_notice", passwordNotice);
        return this;
    }

    /** What opens something is as if it had never been there. */
    public Placeholders withoutSecrets() {
        Arrays.stream(Placeholder.values())
                .filter(Placeholder::isSecret)
                .map(Placeholder::key)
                .forEach(values::remove);
        values.remove(Placeholder.SET_PASSWORD_NOTICE.key());
        return this;
    }

    public Placeholders withNewEmail(EmailAddress email) {
        put("customer_new_email", email.value());
        return this;
    }

    /** @param oldTime null unless it was moved */
    public Placeholders with(Details details, TimeRange oldTime) {
        var customer = details.customer();
        withCustomer(customer.firstName(), customer.lastName(), customer.email());
        withPhone(customer.phone());
        block = new AppointmentBlock(details, oldTime, wording);
        values.put("appointment_details", BLOCK);
        put("appointment_reference", details.reference().value());
        put("appointment_date", wording.longDate(details.start()));
        put("appointment_time", time(details.start()));
        put("appointment_end_time", time(details.end()));
        put("appointment_duration", wording.of(new TimeRange(details.start(), details.end()).length()));
        put("appointment_status", wording.any(details.status()));
        put("service_name", details.serviceName());
        put("service_price", wording.money(details.price(), details.currency()));
        put("amount_due", wording.money(details.price(), details.currency()));
        put("staff_name", details.staff().name());
        put("location_name", details.place().name());
        put("location_address", details.place().address());
        put("appointment_status_note", statusNote(details));
        if (oldTime != null) {
            put("appointment_old_date", wording.longDate(oldTime.start()));
            put("appointment_old_time", time(oldTime.start()));
        }
        return this;
    }

    /** @param staff with whom it was until now; null when nobody else has it now */
    public Placeholders handedOverFrom(Person staff) {
        if (staff != null && !staff.name().isEmpty()) {
            block.handedOverFrom(staff, wording);
        }
        return this;
    }

    /** @param due what is still to be paid: the price, as long as nothing else is said */
    public Placeholders owing(Money due) {
        put("amount_due", sum(due));
        return this;
    }

    /**
     * About an appointment that was called off.
     *
     * @param paid for it: nothing is said where that is nothing
     * @param back what of that is given back
     */
    public Placeholders givingBack(Money paid, Money back) {
        if (paid.isPositive()) {
            var part = back.isPositive() ? back.equals(paid) ? "all" : "some" : "none";
            put("refund_notice", wording.text("mail.refund." + part, sum(paid), sum(back), sum(paid.minus(back))));
        }
        return this;
    }

    private String sum(Money money) {
        return wording.sum(money.amount(), money.currency());
    }

    /** @param receipt its number */
    public Placeholders paying(Money paid, String receipt) {
        put("amount_paid", sum(paid));
        put("receipt_number", receipt);
        return this;
    }

    /**
     * About a package of sessions.
     *
     * @param left how many sessions of which service
     * @param lastDay on which it is good, by the company's clock
     */
    public Placeholders withPackage(String name, Map<String, Integer> left, LocalDate lastDay) {
        put("package_name", name);
        put(
                "package_remaining",
                left.entrySet().stream()
                        .map(part -> wording.text("mail.package.part", part.getValue(), part.getKey()))
                        .collect(Collectors.joining(", ")));
        put("package_expiry_date", wording.longDate(lastDay));
        return this;
    }

    /** What the business gave the customer as a reason; nothing when it gave none. */
    public Placeholders because(String reason) {
        if (reason != null && !reason.isBlank()) {
            put("appointment_reason", wording.text("common.history.reason", reason.strip()));
        }
        return this;
    }

    /** What the customer may do, for the customer alone: these links open the appointment. */
    public Placeholders withLinks(Details details, Stationery stationery) {
        put("book_again_url", stationery.publicUrl() + "/book?service=" + details.serviceId());
        put("change_notice", fill(new ChangeNotice(wording).of(details, stationery.company())));
        if (stationery.now().isBefore(details.start())) {
            values.put("appointment_url", SecretLink.APPOINTMENT.marker());
            values.put("add_to_calendar_url", SecretLink.ADD_TO_CALENDAR.marker());
        }
        if (details.move().isAllowed()) {
            values.put("reschedule_url", SecretLink.RESCHEDULE.marker());
        }
        if (details.cancel().isAllowed()) {
            values.put("cancel_url", SecretLink.CANCEL.marker());
        }
        return this;
    }

    /** For the customer alone, where what is due can be paid through a gateway. */
    public Placeholders withPayment() {
        values.put("payment_url", SecretLink.PAY.marker());
        return this;
    }

    /** For somebody of the business: leads to the console, and opens nothing without a sign-in. */
    public Placeholders withConsole(Details details, Stationery stationery) {
        put(
                "appointment_url",
                stationery.publicUrl() + "/admin/appointments?appointment="
                        + details.reference().value());
        return this;
    }

    /** The sentence with its placeholders filled in. */
    public String fill(String sentence) {
        return Template.text(sentence).fill(values);
    }

    boolean has(Placeholder one) {
        return !values.getOrDefault(one.key(), "").isBlank();
    }

    /** Empty when it is missing. */
    String of(Placeholder one) {
        return values.getOrDefault(one.key(), "");
    }

    /** What stands for the appointment's details until they are put in as a whole. */
    String blockMark() {
        return BLOCK;
    }

    String blockHtml() {
        return block == null ? "" : block.html();
    }

    /** A text with the appointment's details in their place. */
    public String withBlock(String text) {
        return text.replace(BLOCK, block == null ? "" : block.text().strip());
    }

    private String statusNote(Details details) {
        if (details.isAskedFor() && details.status() == AppointmentStatus.PENDING) {
            return wording.text("mail.note.asked");
        }
        var key = "mail.note." + details.status();
        return Texts.in(wording.locale()).has(key) ? wording.text(key) : "";
    }

    private void put(String name, String value) {
        values.put(name, value == null ? "" : SecretLink.withoutMarkers(value));
    }

    private String time(Instant moment) {
        return wording.text("mail.times", wording.time(moment), wording.zoneName());
    }
}
