package app.foyer.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The login of a customer, if there is one, and whether the business has closed the door to this person. */
@Embeddable
public class LoginLink {

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "login_barred")
    private boolean barred;

    protected LoginLink() {
        // for Jakarta Persistence
    }

    static LoginLink none() {
        return new LoginLink();
    }

    /** @param account null when there is none (any more) */
    void leadTo(Long account) {
        accountId = account;
    }

    /** The account, if there is one, stays linked, so that letting this person in again brings back the same one. */
    void bar(boolean isBarred) {
        barred = isBarred;
    }

    Long accountId() {
        return accountId;
    }

    boolean isBarred() {
        return barred;
    }

    /** Whether an account may be opened: there is none, and the business allows it. */
    boolean mayBeMade() {
        return accountId == null && !barred;
    }
}
