package app.foyer.account;

import app.foyer.shared.EmailAddress;
import app.foyer.shared.personal.DeletionMode;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody has deleted the account. Fired in the same transaction, when nothing is known any more but this.
 *
 * @param email where the receipt goes, and nothing else
 * @param locale the language in which the person read our mails
 */
public record AccountDeleted(EmailAddress email, Locale locale, ZoneId zone, DeletionMode mode) {}
