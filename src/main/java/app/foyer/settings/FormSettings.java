package app.foyer.settings;

import java.io.Serializable;

/**
 * What the booking form asks everybody, and to what it has them agree.
 *
 * @param email see {@link #emailIn}: while accounts are created at booking it is required in any case
 * @param notes what people write to the business
 * @param termsText what is agreed to; empty for none
 * @param termsLink where it can be read in full, {@code https://…}; empty for none
 * @param termsVersion by which an acceptance is told from one of earlier terms
 */
@Topic("form")
public record FormSettings(
        @Default("REQUIRED") FieldDemand firstName,
        @Default("REQUIRED") FieldDemand lastName,
        @Default("REQUIRED") FieldDemand email,
        @Default("OPTIONAL") FieldDemand phone,
        @Default("OPTIONAL") FieldDemand notes,
        @Default("") String termsText,
        @Default("") String termsLink,
        @Default("1") String termsVersion)
        implements Serializable {

    /** Whether anything has to be accepted. */
    public boolean hasTerms() {
        return !termsText.isEmpty() || !termsLink.isEmpty();
    }

    /** The e-mail address is the name of an account: who gets one at booking has to have an address. */
    public FieldDemand emailIn(BookingSettings booking) {
        return booking.createAccount() ? FieldDemand.REQUIRED : email;
    }
}
