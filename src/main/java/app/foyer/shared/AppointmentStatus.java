package app.foyer.shared;

/** Where an appointment stands. Only {@link #PENDING} and {@link #CONFIRMED} hold the time. */
public enum AppointmentStatus {
    PENDING,
    CONFIRMED,
    CANCELLED,
    REJECTED,
    COMPLETED,
    NO_SHOW;

    public boolean holdsTime() {
        return this == PENDING || this == CONFIRMED;
    }
}
