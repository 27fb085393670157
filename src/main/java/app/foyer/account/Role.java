package app.foyer.account;

/** What an account may enter: the customer panel, or the console as staff or as administrator. */
public enum Role {
    CUSTOMER,
    STAFF,
    ADMIN
}
