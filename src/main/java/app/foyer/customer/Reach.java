package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How somebody is reached, and by which address they are found again. The key of the address is missing where it is known and
 * yet nobody is to be found by it any more.
 */
@Embeddable
public class Reach {

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String phone;

    @Column(name = "phone_confirmed")
    private boolean phoneConfirmed;

    protected Reach() {
        // for Jakarta Persistence
    }

    /** @param email null when there is none */
    static Reach of(EmailAddress email, String phone) {
        var reach = new Reach();
        reach.isFoundBy(email);
        reach.phone = phone;
        return reach;
    }

    static Reach none() {
        return new Reach();
    }

    /** @param address null for no address any more */
    void isFoundBy(EmailAddress address) {
        email = address == null ? null : address.value();
        emailKey = address == null ? null : address.key();
    }

    void isFoundNoMore() {
        emailKey = null;
    }

    void lose() {
        isFoundBy(null);
        phone = null;
        phoneConfirmed = false;
    }

    /** Another number is not confirmed: its owner has not saved it. */
    void dials(String number) {
        phoneConfirmed = phoneConfirmed && number.equals(phone);
        phone = number;
    }

    /** Saved by its owner, signed in. */
    void ownerDials(String number) {
        phone = number;
        phoneConfirmed = true;
    }

    boolean isWrittenLike(EmailAddress address) {
        return address != null && address.value().equals(email);
    }

    EmailAddress email() {
        return email == null ? null : new EmailAddress(email);
    }

    String emailKey() {
        return emailKey;
    }

    String phone() {
        return phone;
    }

    String phoneOrEmpty() {
        return phone == null ? "" : phone;
    }

    /** Null or empty when there is none. */
    String confirmedPhone() {
        return phoneConfirmed ? phone : null;
    }
}
