package app.foyer.settings;

/** What has to be paid at booking. */
public enum PaymentDemand {

    /** Nothing: it is paid on site, or at once by who wants to. */
    NONE,

    /** A part of the price, in percent. */
    SHARE,

    /** A sum, or the whole price where that is less. */
    SUM,

    /** The whole price. */
    FULL
}
