package app.foyer.settings;

/** Who cannot sign in without a second factor. Whoever has set one up is always asked for it. */
public enum SecondFactorDemand {
    NOBODY,
    ADMINS,
    STAFF_AND_ADMINS
}
