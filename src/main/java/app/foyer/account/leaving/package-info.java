/**
 * When the owner of an account has it deleted.
 *
 * <p>Start reading at {@link app.foyer.account.leaving.LeavingService}. What else is known about the person is not known here:
 * the room {@code privacy} asks everybody who keeps something.
 */
package app.foyer.account.leaving;
