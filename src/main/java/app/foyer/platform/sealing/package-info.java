/**
 * Secrets that Foyer must be able to read again (unlike passwords, which it only recognises) and therefore keeps
 * encrypted in the database.
 *
 * <p>Start reading at {@link app.foyer.platform.sealing.SealedTexts}. The key is the operator's, from
 * {@code FOYER_SECRET_KEY}; without one, Foyer makes one and keeps it in its database, which protects a secret from a
 * look at its table but not from a copy of the whole database.
 */
package app.foyer.platform.sealing;
