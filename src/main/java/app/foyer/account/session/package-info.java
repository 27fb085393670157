/**
 * Sign-ins on devices: one row each, which decides whether somebody is still in.
 *
 * <p>Start reading at {@link app.foyer.account.session.AccountSession}, then {@link app.foyer.account.session.Door}, which keeps the
 * row, the container's session and the cookie of a remembered device in step. What people see and end of their own is
 * {@link app.foyer.account.session.MySessions}.
 *
 * <p>This package refuses a session whose account was switched off or got another password or role, at the next click and on
 * every node; and the whole family of a remembered device when somebody shows a secret that was replaced.
 */
package app.foyer.account.session;
