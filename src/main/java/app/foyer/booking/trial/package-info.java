/**
 * Trying the rules for customers out before they meet one: what somebody may do with an appointment at a moment, and which
 * setting says so; how many appointments a change of the settings touches. Nothing is changed here, and no rule is written
 * twice: {@link app.foyer.booking.ChangePolicy} decides.
 *
 * <p>Start reading at {@link app.foyer.booking.trial.TrialService} and {@link app.foyer.booking.trial.Reach}.
 */
package app.foyer.booking.trial;
