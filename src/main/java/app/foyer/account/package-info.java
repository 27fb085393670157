/**
 * Logins: addresses, passwords, roles, the secrets of mailed links, and the door through which people come in.
 *
 * <p>Start reading at {@link app.foyer.account.Account}, then {@link app.foyer.account.AccountService} (what people can
 * ask for), then {@link app.foyer.account.SignInMechanism} (how a request gets its identity).
 *
 * <p>A sign-in on one device is an {@link app.foyer.account.AccountSession}; {@code Door} keeps it in step with the
 * container's session and the cookie of a remembered device. What is still to be done after the right password is told by
 * {@link app.foyer.account.SignInStages}, and {@link app.foyer.account.SignInProgress} leads through it.
 *
 * <p>Who works in the console: {@link app.foyer.account.TeamService}. People get in there by an
 * {@link app.foyer.account.Invitation} that they accept themselves.
 *
 * <p>Who wants an account asks {@link app.foyer.account.SignUpService}, who wants another address
 * {@link app.foyer.account.EmailChangeService}; what a proven address leads to is in
 * {@link app.foyer.account.ProvenAddresses}.
 *
 * <p>This package refuses to tell whether an address has an account: the answer, the text and the work are the same.
 * It never writes to an existing account because somebody typed its address. Who mails the links is not known here:
 * see {@link app.foyer.account.PasswordResetRequested}.
 */
package app.foyer.account;
