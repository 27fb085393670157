/**
 * Logins: addresses, passwords, roles, the secrets of mailed links, and the door through which people come in.
 *
 * <p>Start reading at {@link app.foyer.account.Account}, then {@link app.foyer.account.AccountService} (what people can
 * ask for), then {@link app.foyer.account.SignInMechanism} (how a request gets its identity).
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
