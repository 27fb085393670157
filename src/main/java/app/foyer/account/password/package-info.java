/**
 * Passwords: which are good enough, how they are kept, and how one is asked for again or replaced.
 *
 * <p>Start reading at {@link app.foyer.account.password.PasswordPolicy} (the rule), then
 * {@link app.foyer.account.password.PasswordHashes}, then {@link app.foyer.account.password.PasswordChanges} (what a person who is
 * signed in can do). Those that were mailed are {@link app.foyer.account.password.OneTimePasswords}.
 *
 * <p>This package refuses to hash more at once than there are processors, and to tell a password to anybody.
 */
package app.foyer.account.password;
