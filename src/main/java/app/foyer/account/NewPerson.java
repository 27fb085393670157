package app.foyer.account;

import app.foyer.shared.EmailAddress;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * Who wants an account, in their own words. Checked already.
 *
 * @param phone as it is dialled from anywhere, may be empty
 * @param language {@code en} or {@code de}: the language of mails
 * @param timeZone in which this person reads times
 */
public record NewPerson(
        String firstName, String lastName, EmailAddress email, String phone, String language, ZoneId timeZone)
        implements Serializable {}
