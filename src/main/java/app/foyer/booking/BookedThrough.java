package app.foyer.booking;

/** The way by which a booking came in. */
public enum BookedThrough {
    PAGE,
    API,
    /** Somebody of the business booked it for its customer. */
    DESK,
    DEMO
}
