package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** A person in the directory. Found again by the key of the e-mail address, whatever its spelling. */
@Entity
@Table(name = "customer")
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_id")
    @SequenceGenerator(name = "customer_id", sequenceName = "customer_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String phone;

    @Column(name = "phone_confirmed")
    private boolean phoneConfirmed;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "zone_chosen")
    private boolean zoneChosen;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "login_barred")
    private boolean loginBarred;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String notes = "";

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "search_text")
    private String searchText;

    protected Customer() {
        // for Jakarta Persistence
    }

    /** A person of whom nothing was known until now. */
    public static Customer introduce(Guest guest, Instant now) {
        var customer = new Customer();
        customer.firstName = guest.firstName();
        customer.lastName = guest.lastName();
        if (guest.email() != null) {
            customer.email = guest.email().value();
            customer.emailKey = guest.email().key();
        }
        customer.phone = guest.phone();
        customer.language = guest.language();
        customer.timeZone = guest.timeZone().getId();
        customer.createdAt = now;
        customer.searchText = SearchText.of(customer);
        return customer;
    }

    /** Somebody of whom the business tells; what is not said is as the business has it. No login comes of it. */
    static Customer enter(Newcomer person, String language, ZoneId zone, Instant now) {
        var customer = new Customer();
        customer.firstName = person.firstName();
        customer.lastName = person.lastName();
        customer.language = language;
        customer.timeZone = zone.getId();
        customer.createdAt = now;
        customer.learn(person, false);
        customer.searchText = SearchText.of(customer);
        return customer;
    }

    /** Somebody whom the business enters itself. @param email null when there is none */
    static Customer enter(Profile profile, EmailAddress email, String notes, Instant now) {
        var customer = new Customer();
        customer.createdAt = now;
        customer.describe(profile, email, notes);
        return customer;
    }

    /** Whether a booking or a sign-up may open an account for this person: there is none, and the business allows it. */
    public boolean mayGetALogin() {
        return accountId == null && !loginBarred && emailKey != null;
    }

    public void mayLogInWith(long account) {
        accountId = account;
        loginBarred = false;
    }

    /** The account, if there is one, stays linked, so that letting this person in again brings back the same one. */
    void barLogin() {
        loginBarred = true;
    }

    void allowLogin() {
        loginBarred = false;
    }

    /** Whether there is an address that is this person's own. */
    public boolean isReachable() {
        return emailKey != null;
    }

    public boolean isLoginBarred() {
        return loginBarred;
    }

    /** The new address of this person's account. */
    void changeEmail(EmailAddress newEmail) {
        email = newEmail.value();
        emailKey = newEmail.key();
        searchText = SearchText.of(this);
    }

    /** What is known about this person, as a whole; saved by its owner, so the number is confirmed to be theirs. */
    void become(Profile profile) {
        firstName = profile.firstName();
        lastName = profile.lastName();
        phone = profile.phone();
        phoneConfirmed = true;
        gender = profile.gender();
        birthDate = profile.birthDate();
        language = profile.language();
        timeZone = profile.timeZone().getId();
        zoneChosen = profile.zoneChosen();
        searchText = SearchText.of(this);
    }

    /**
     * Takes over what the business says about this person. An address that is known stays: it is by what they are found.
     *
     * @param onlyWhatIsMissing whether what is known stays
     * @return whether anything is different now
     */
    boolean learn(Newcomer person, boolean onlyWhatIsMissing) {
        var before = profile();
        var knew = email;
        var noted = notes;
        if (email == null && emailKey == null && person.email() != null) {
            email = person.email().value();
            emailKey = person.email().key();
        }
        if (!onlyWhatIsMissing || before.phone().isEmpty()) {
            phone = person.phone() == null ? phone : person.phone();
        }
        if (!onlyWhatIsMissing || gender == null) {
            gender = person.gender() == null ? gender : person.gender();
        }
        if (!onlyWhatIsMissing || birthDate == null) {
            birthDate = person.birthDate() == null ? birthDate : person.birthDate();
        }
        if (!onlyWhatIsMissing) {
            firstName = person.firstName();
            lastName = person.lastName();
            language = person.language() == null ? language : person.language();
        }
        if (person.timeZone() != null
                && !person.timeZone().getId().equals(timeZone)
                && !(onlyWhatIsMissing && zoneChosen)) {
            timeZone = person.timeZone().getId();
            zoneChosen = true;
        }
        var saysMore = person.notes() != null && !person.notes().equals(notes.strip());
        if (saysMore && (!onlyWhatIsMissing || notes.isBlank())) {
            notes = person.notes();
        }
        if (!profile().phone().equals(before.phone())) {
            phoneConfirmed = false;
        }
        searchText = SearchText.of(this);
        return !profile().equals(before) || !Objects.equals(email, knew) || !notes.equals(noted);
    }

    /**
     * What the business knows about this person, as a whole. Another number is not confirmed: its owner has not saved it. A
     * person who is found by no address any more is found by another one only.
     *
     * @param newEmail null when there is none
     */
    public void describe(Profile profile, EmailAddress newEmail, String newNotes) {
        var isSameNumber = phone != null && phone.equals(profile.phone());
        var wasConfirmed = phoneConfirmed;
        become(profile);
        phoneConfirmed = isSameNumber && wasConfirmed;
        notes = newNotes;
        if (newEmail == null || email == null || !email.equals(newEmail.value())) {
            email = newEmail == null ? null : newEmail.value();
            emailKey = newEmail == null ? null : newEmail.key();
        }
        searchText = SearchText.of(this);
    }

    /** The login that another entry of the same person had; null when none is left. */
    public void signsInWith(Long account, boolean barred) {
        accountId = account;
        loginBarred = barred;
    }

    public Profile profile() {
        return new Profile(
                firstName,
                lastName,
                phone == null ? "" : phone,
                gender,
                birthDate,
                language,
                ZoneId.of(timeZone),
                zoneChosen);
    }

    /** Without a login, and found by no e-mail address any more: who comes back is somebody new. */
    void leave() {
        accountId = null;
        emailKey = null;
    }

    /** Nothing tells any more who this was. */
    void lose(String nameless, Instant now) {
        removedAt = now;
        notes = "";
        firstName = nameless;
        lastName = "";
        email = null;
        phone = null;
        phoneConfirmed = false;
        gender = null;
        birthDate = null;
        timeZone = "UTC";
        zoneChosen = false;
        searchText = SearchText.of(this);
    }

    /** From now on nothing is attached to this person because an address matches. */
    public void isFoundByEmailNoMore() {
        emailKey = null;
    }

    public Long id() {
        return id;
    }

    /** Changes with everything that is changed about this person. */
    public long version() {
        return version;
    }

    /** What the log calls this person: the address, or a number where there is none. */
    public String nameInTheLog() {
        return email == null ? "#" + id : email;
    }

    public Long accountId() {
        return accountId;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    public EmailAddress email() {
        return email == null ? null : new EmailAddress(email);
    }

    String emailKey() {
        return emailKey;
    }

    public String phone() {
        return phone;
    }

    /**
     * The number to which messages go that are about no appointment: only one that this person has saved, signed in. Anybody
     * can type a number for any address when booking.
     *
     * @return null or empty when there is none
     */
    public String confirmedPhone() {
        return phoneConfirmed ? phone : null;
    }

    /** Of the business, for itself. */
    public String notes() {
        return notes;
    }

    /** Whether nothing tells any more who this was. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    public String language() {
        return language;
    }

    public String timeZone() {
        return timeZone;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Customer.class.hashCode();
    }
}
