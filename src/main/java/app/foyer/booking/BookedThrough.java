package app.foyer.booking;

/** The way by which a booking came in. */
public enum BookedThrough {
    PAGE,
    API,
    /** Somebody of the business booked it for its customer. */
    DESK,
    DEMO;

    /** Whether the customers themselves book: what the business wants to know from them has to be said. */
    public boolean isByTheCustomer() {
        return this == PAGE || this == API;
    }
}
