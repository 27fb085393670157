/**
 * Accounts: what an account is, and what others hear of it. How people get one, get in and keep it safe stands in the
 * packages below, one for each topic.
 *
 * <p>Start reading at {@link app.foyer.account.Account}, then go to the topic:
 *
 * <ul>
 *   <li>{@code signin}, how a request gets its identity; {@code session}, sign-ins on devices; {@code stage}, what is still to
 *       be done after the right password; {@code attempt}, wrong ones and the waits after them
 *   <li>{@code password}, which are good enough, and changing one's own; {@code reset}, <em>Forgot password</em>; {@code link},
 *       the secrets of mailed links; {@code wish}, what a mail answers a moment later
 *   <li>{@code signup}, {@code email} and {@code setup}: people who open an account, want another address, or make the first
 *       administrator
 *   <li>{@code team}, who works in the console; {@code factor}, the second factor; {@code directory}, the enterprise's own
 *       people (LDAP)
 *   <li>{@code leaving}, deleting one's own account
 *   <li>{@code upkeep}, what is done without anybody asking
 * </ul>
 *
 * <p>This package knows none of those below it, and they have no cycles among themselves. What happens to an account is
 * told by events such as {@link app.foyer.account.SignedUp}: who mails about it is not known here. No {@code Account} leaves
 * this room: everybody else asks services.
 */
package app.foyer.account;
