/**
 * People who open an account by themselves.
 *
 * <p>Start reading at {@link app.foyer.account.signup.SignUpService} (taking down the wish), then
 * {@link app.foyer.account.signup.SignUpDesk} (what comes of it), then {@code SignUpToProve} (the account).
 *
 * <p>This package never writes to an existing account because somebody typed its address, and tells nobody but the owner that
 * there is one.
 */
package app.foyer.account.signup;
