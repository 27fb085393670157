package app.foyer.messaging.template;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.settings.CompanySettings;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** What can be filled into the sentences of a mail, by the names that product and settings use. */
public final class Placeholders {

    private final Map<String, String> values = new HashMap<>();
    private final Wording wording;

    private Placeholders(Wording wording) {
        this.wording = wording;
    }

    /**
     * The company's own.
     *
     * @param panelUrl empty while there is no panel
     */
    public static Placeholders of(CompanySettings company, String publicUrl, String panelUrl, Wording wording) {
        var placeholders = new Placeholders(wording);
        placeholders.put("company_name", company.name());
        placeholders.put("company_phone", company.phone());
        placeholders.put("company_url", publicUrl);
        placeholders.put("customer_panel_url", panelUrl);
        placeholders.values.put("customer_set_password_url", SecretLink.SET_PASSWORD.marker());
        placeholders.values.put("customer_password", SecretLink.ONE_TIME_PASSWORD.marker());
        placeholders.values.put("customer_panel_password", SecretLink.ONE_TIME_PASSWORD.marker());
        return placeholders;
    }

    public Placeholders with(Details details) {
        var customer = details.customer();
        var place = details.place();
        withCustomer(customer.firstName(), customer.lastName(), customer.email());
        put("customer_phone", customer.phone());
        put("appointment_reference", details.reference().value());
        put("appointment_date", wording.longDate(details.start()));
        put("appointment_time", time(details.start()));
        put("appointment_end_time", time(details.end()));
        put("appointment_duration", wording.of(new TimeRange(details.start(), details.end()).length()));
        put("appointment_status", wording.any(details.status()));
        put("service_name", details.serviceName());
        put("service_price", price(details.price(), details.currency()));
        put("staff_name", details.staff().name());
        put("location_name", place.name());
        put("location_address", place.address());
        return this;
    }

    public Placeholders withCustomer(String firstName, String lastName, String email) {
        put("customer_first_name", firstName);
        put("customer_last_name", lastName);
        put("customer_full_name", (firstName + " " + lastName).strip());
        put("customer_email", email);
        return this;
    }

    public Placeholders withNewEmail(EmailAddress email) {
        put("customer_new_email", email.value());
        return this;
    }

    public Placeholders withOldTime(TimeRange oldTime) {
        put("appointment_old_date", wording.longDate(oldTime.start()));
        put("appointment_old_time", time(oldTime.start()));
        return this;
    }

    /** The sentence with its placeholders filled in. */
    public String fill(String sentence) {
        return Template.text(sentence).fill(values);
    }

    private void put(String name, String value) {
        values.put(name, value == null ? "" : SecretLink.withoutMarkers(value));
    }

    private String time(Instant moment) {
        return wording.text("mail.times", wording.time(moment), wording.zoneName());
    }

    private String price(BigDecimal price, String currency) {
        var format = NumberFormat.getCurrencyInstance(wording.locale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(price);
    }
}
