/**
 * Another e-mail address, which is the user name, for an account.
 *
 * <p>Start reading at {@link app.foyer.account.email.EmailChangeService} (the wish), then
 * {@link app.foyer.account.email.EmailChangeDesk} (the mails), then {@code EmailToProve} (the change).
 *
 * <p>This package refuses a change without the password, and changes nothing until the new address is proven. Whether that
 * address belongs to somebody else is told to nobody but its owner.
 */
package app.foyer.account.email;
