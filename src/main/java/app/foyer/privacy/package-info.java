/**
 * One's own data: reading it, taking it along, and leaving.
 *
 * <p>Start reading at {@link app.foyer.privacy.AccountDeletion} (deleting the account, and what becomes of the rest), then
 * {@link app.foyer.privacy.DataDownload}. What there is about people is told by every part that keeps something: see
 * {@link app.foyer.shared.personal.PersonalData}.
 *
 * <p>Everybody is asked about themselves alone; but the business may remove people from its directory:
 * {@link app.foyer.privacy.CustomerDeletion}.
 */
package app.foyer.privacy;
