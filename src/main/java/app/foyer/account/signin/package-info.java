/**
 * How a request gets its identity, and what is looked at when somebody types a password.
 *
 * <p>Start reading at {@link app.foyer.account.signin.SignInMechanism} (asked with every request), then
 * {@link app.foyer.account.signin.AccountIdentityStore} (is this password right?), then
 * {@link app.foyer.account.signin.SignInProgress} (where to go on).
 *
 * <p>This package refuses to tell by text, status or time whether an address has an account, and leads nobody away from
 * Foyer: see {@code LocalAddress}.
 */
package app.foyer.account.signin;
