package app.foyer.availability;

/** Where the starts of a day lie. */
public enum StepAlignment {

    /** On the steps of the location's day, counted from 00:00 on the wall: with half an hour 09:00, 09:30, 10:00 ... */
    ALIGNED,

    /**
     * Without gaps: at the opening, directly after each appointment, break or blocked time (with the buffers between),
     * and from there in steps.
     */
    PACKED
}
