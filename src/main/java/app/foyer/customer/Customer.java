package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;

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

    @Embedded
    private PersonalDetails person;

    @Embedded
    private Reach reach;

    @Embedded
    private LoginLink login = LoginLink.none();

    private String notes = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "search_text")
    private String searchText;

    protected Customer() {
        // for Jakarta Persistence
    }

    private Customer(Profile profile, Reach reach, Instant now) {
        person = PersonalDetails.of(profile);
        this.reach = reach;
        createdAt = now;
        searchText = SearchText.of(this);
    }

    /** A person of whom nothing was known until now. */
    public static Customer introduce(Guest guest, Instant now) {
        var profile = new Profile(
                guest.firstName(), guest.lastName(), "", null, null, guest.language(), guest.timeZone(), false);
        return new Customer(profile, Reach.of(guest.email(), guest.phone()), now);
    }

    /** Somebody of whom the business tells; what is not said is as the business has it. No login comes of it. */
    static Customer enter(Newcomer said, String language, ZoneId zone, Instant now) {
        var profile = new Profile(said.firstName(), said.lastName(), "", null, null, language, zone, false);
        var customer = new Customer(profile, Reach.none(), now);
        customer.learn(said, false);
        return customer;
    }

    /** Somebody whom the business enters itself. @param email null when there is none */
    static Customer enter(Profile profile, EmailAddress email, String notes, Instant now) {
        var customer = new Customer(profile, Reach.of(email, profile.phone()), now);
        customer.notes = notes;
        return customer;
    }

    /** Whether a booking or a sign-up may open an account for this person: there is none, and the business allows it. */
    public boolean mayGetALogin() {
        return login.mayBeMade() && isReachable();
    }

    public void mayLogInWith(long account) {
        signsInWith(account, false);
    }

    void barLogin() {
        login.bar(true);
    }

    void allowLogin() {
        login.bar(false);
    }

    /** The login that another entry of the same person had; null when none is left. */
    public void signsInWith(Long account, boolean barred) {
        login.leadTo(account);
        login.bar(barred);
    }

    public boolean isLoginBarred() {
        return login.isBarred();
    }

    /** Null when there is none. */
    public Long accountId() {
        return login.accountId();
    }

    /** Whether there is an address that is this person's own. */
    public boolean isReachable() {
        return reach.emailKey() != null;
    }

    /** The new address of this person's account. */
    void changeEmail(EmailAddress newEmail) {
        reach.isFoundBy(newEmail);
        searchText = SearchText.of(this);
    }

    /** From now on nothing is attached to this person because an address matches. */
    public void isFoundByEmailNoMore() {
        reach.isFoundNoMore();
    }

    /** What is known about this person, as a whole; saved by its owner, so the number is confirmed to be theirs. */
    void become(Profile profile) {
        person.become(profile);
        reach.ownerDials(profile.phone());
        searchText = SearchText.of(this);
    }

    /**
     * What the business knows about this person, as a whole. A person who is found by no address any more is found by another
     * one only.
     *
     * @param email null when there is none
     */
    public void describe(Profile profile, EmailAddress email, String newNotes) {
        person.become(profile);
        reach.dials(profile.phone());
        if (!reach.isWrittenLike(email)) {
            reach.isFoundBy(email);
        }
        notes = newNotes;
        searchText = SearchText.of(this);
    }

    /**
     * Takes over what the business says about this person.
     *
     * @param onlyWhatIsMissing whether what is known stays
     * @return whether anything is different now
     */
    boolean learn(Newcomer said, boolean onlyWhatIsMissing) {
        var before = new KnownFacts(profile(), email(), notes);
        var after = onlyWhatIsMissing ? before.filledFrom(said) : before.with(said);
        if (!after.equals(before)) {
            describe(after.profile(), after.email(), after.notes());
        }
        return !after.equals(before);
    }

    /** Without a login, and found by no e-mail address any more: who comes back is somebody new. */
    void leave() {
        login.leadTo(null);
        reach.isFoundNoMore();
    }

    /** Nothing tells any more who this was. */
    void lose(String nameless, Instant now) {
        removedAt = now;
        notes = "";
        person.lose(nameless);
        reach.lose();
        searchText = SearchText.of(this);
    }

    public Profile profile() {
        return person.profile(reach.phoneOrEmpty());
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
        return email() == null ? "#" + id : email().value();
    }

    public String firstName() {
        return person.firstName();
    }

    public String lastName() {
        return person.lastName();
    }

    public String fullName() {
        return (firstName() + " " + lastName()).strip();
    }

    /** Null when none is known. */
    public EmailAddress email() {
        return reach.email();
    }

    String emailKey() {
        return reach.emailKey();
    }

    /** May be empty, or null. */
    public String phone() {
        return reach.phone();
    }

    /**
     * The number to which messages go that are about no appointment: only one that this person has saved, signed in. Anybody
     * can type a number for any address when booking.
     *
     * @return null or empty when there is none
     */
    public String confirmedPhone() {
        return reach.confirmedPhone();
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
        return person.language();
    }

    public String timeZone() {
        return person.timeZone();
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
