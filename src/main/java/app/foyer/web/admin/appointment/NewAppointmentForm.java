package app.foyer.web.admin.appointment;

import app.foyer.booking.DeskCustomer;
import app.foyer.customer.GuestDetails;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.Refusal;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is typed in order to book for a customer. Keeps it, right or wrong. */
public class NewAppointmentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "nobody@example.invalid";

    private final TypedMoment when = new TypedMoment();
    private Long customer;
    private String who;
    private String email;
    private String phone;
    private Long service;
    private Long staff;
    private Long location;
    private AppointmentStatus status = AppointmentStatus.CONFIRMED;
    private boolean told = true;
    private String note;

    /** What is wrong, by field; empty when all is well. */
    Map<String, Refusal> problems(Locale country, ZoneId zone) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (customer == null) {
            newcomerProblems(country, problems);
        }
        if (service == null) {
            problems.put("service", Refusal.because("desk.service.missing"));
        }
        problems.putAll(when.problems(zone));
        return problems;
    }

    private void newcomerProblems(Locale country, Map<String, Refusal> problems) {
        if (isBlank(who) || !who.strip().contains(" ")) {
            problems.put("who", Refusal.because("desk.who.missing"));
            return;
        }
        details(country, ZoneId.of("UTC")).problems().forEach((field, refusal) -> {
            var isName = field.endsWith("Name");
            problems.putIfAbsent(isName ? "who" : field, refusal);
        });
    }

    /** Only to be asked when there are no problems. @param country whose numbers need no country; in whose language they read */
    DeskCustomer toCustomer(Locale country, ZoneId zone) {
        if (customer != null) {
            return new DeskCustomer.Known(customer);
        }
        var guest = details(country, zone).toGuest();
        return new DeskCustomer.Newcomer(isBlank(email) ? guest.withoutAddress() : guest);
    }

    /** The last word is the last name. */
    private GuestDetails details(Locale country, ZoneId zone) {
        var name = who.strip();
        var cut = name.lastIndexOf(' ');
        return new GuestDetails(
                name.substring(0, cut),
                name.substring(cut + 1),
                isBlank(email) ? NOBODY : email,
                phone,
                country.getLanguage(),
                zone,
                country);
    }

    /** The address that was typed for somebody new; empty while it is none. */
    Optional<EmailAddress> typedEmail() {
        return customer == null && !isBlank(email) ? EmailAddress.parse(email.strip()) : Optional.empty();
    }

    /** The number that was typed for somebody new; empty while it is none. */
    Optional<PhoneNumber> typedPhone(Locale country) {
        return customer == null && !isBlank(phone) ? PhoneNumber.parse(phone, country.getCountry()) : Optional.empty();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    public TypedMoment getWhen() {
        return when;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public Long getStaff() {
        return staff;
    }

    public void setStaff(Long staff) {
        this.staff = staff;
    }

    public Long getLocation() {
        return location;
    }

    public void setLocation(Long location) {
        this.location = location;
    }

    public AppointmentStatus getStatus() {
        return status;
    }

    public void setStatus(AppointmentStatus status) {
        this.status = status;
    }

    public boolean isTold() {
        return told;
    }

    public void setTold(boolean told) {
        this.told = told;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
