package app.foyer.account.signup;

import app.foyer.account.NewPerson;
import app.foyer.account.wish.Wish;
import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody wants an account. Whether the address has one already is found out later, and told to its owner alone. The
 * account comes into being when the address is proven, with the password that was chosen here.
 */
@Entity
@Table(name = "sign_up_request")
public class SignUpRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_up_request_id")
    @SequenceGenerator(name = "sign_up_request_id", sequenceName = "sign_up_request_id")
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String phone;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "password_hash")
    private String passwordHash;

    @Embedded
    private Wish wish;

    @Column(name = "proven_at")
    private Instant provenAt;

    protected SignUpRequest() {
        // for Jakarta Persistence
    }

    static SignUpRequest of(NewPerson person, String passwordHash, Instant now) {
        var request = new SignUpRequest();
        request.email = person.email().value();
        request.emailKey = person.email().key();
        request.firstName = person.firstName();
        request.lastName = person.lastName();
        request.phone = person.phone();
        request.language = person.language();
        request.timeZone = person.timeZone().getId();
        request.passwordHash = passwordHash;
        request.wish = Wish.at(now);
        return request;
    }

    Wish wish() {
        return wish;
    }

    /** Nobody will prove anything: the address has an account, or too many mails went there. */
    void drop() {
        passwordHash = null;
    }

    /** The hash goes into the account, and is here no more. */
    String prove(Instant now) {
        var hash = passwordHash;
        passwordHash = null;
        provenAt = now;
        return hash;
    }

    boolean waits() {
        return passwordHash != null;
    }

    Long id() {
        return id;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String emailKey() {
        return emailKey;
    }

    NewPerson person() {
        return new NewPerson(firstName, lastName, email(), phone, language, ZoneId.of(timeZone));
    }
}
