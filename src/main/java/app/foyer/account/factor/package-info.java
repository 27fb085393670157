/**
 * The second factor: codes of an authenticator app (RFC 6238), and recovery codes for the day on which the phone is gone.
 *
 * <p>Start reading at {@link app.foyer.account.factor.SecondFactorCheck} (is this code right?), then
 * {@link app.foyer.account.factor.SecondFactorService} (switching it on and off).
 *
 * <p>This package refuses a code that was used before, on every node, and counts wrong ones as wrong passwords are
 * counted, but apart from them. What an app's secret is, nobody can read in the database: it is kept by
 * {@link app.foyer.platform.sealing.SealedTexts}.
 */
package app.foyer.account.factor;
