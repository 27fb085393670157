/**
 * Wrong passwords and codes, counted per typed address for all nodes together, and the waits that follow.
 *
 * <p>Start reading at {@link app.foyer.account.attempt.SignInAttempts} (counting), then {@code WaitPolicy} (how long one waits).
 *
 * <p>This package refuses to look whether an address has an account: unknown ones are counted just the same.
 */
package app.foyer.account.attempt;
