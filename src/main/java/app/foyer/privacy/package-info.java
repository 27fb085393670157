/**
 * One's own data: reading it, taking it along, and leaving.
 *
 * <p>Start reading at {@link app.foyer.privacy.AccountDeletion} (deleting the account, and what becomes of the rest), then
 * {@link app.foyer.privacy.DataDownload}. What there is about people is told by every part that keeps something: see
 * {@link app.foyer.shared.personal.PersonalData}.
 *
 * <p>This package refuses to look at anybody but the one who is signed in.
 */
package app.foyer.privacy;
