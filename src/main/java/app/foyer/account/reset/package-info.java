/**
 * <em>Forgot password</em>, and the first password of whoever has none.
 *
 * <p>Start reading at {@link app.foyer.account.reset.PasswordResets} (what people ask for), then
 * {@link app.foyer.account.reset.PasswordResetDesk} (what comes of it).
 *
 * <p>This package refuses to tell whether an address has an account: the answer, the text and the work are the same. Who mails
 * the link is not known here, see {@link app.foyer.account.PasswordResetRequested}.
 */
package app.foyer.account.reset;
