package app.foyer.bundle;

/** Who may buy a package. */
public enum Buyers {
    /** The business alone sells it, at its desk. */
    DESK,
    /** Customers find it in their panel as well. */
    CUSTOMERS
}
