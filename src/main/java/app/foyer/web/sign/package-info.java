/**
 * Getting in and out: the pages at {@code /login}, {@code /logout}, {@code /signup}, {@code /verify-email}, {@code /forgot-password}, {@code /reset-password} and
 * {@code /setup}.
 *
 * <p>Start reading at {@link app.foyer.web.sign.LoginView}. No page here tells whether an address has an account, and no
 * secret of a link stays in the address bar: see {@link app.foyer.web.sign.LinkSecret}.
 */
package app.foyer.web.sign;
