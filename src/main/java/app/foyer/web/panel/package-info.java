/**
 * The customer panel ({@code /panel/*}): what a customer has booked, and what may still be changed.
 *
 * <p>{@code /panel/password} and {@code /panel/account} are everybody's, whatever the role.
 *
 * <p>Start reading at {@link app.foyer.web.panel.MyAppointmentsView}. Everything that can be looked at stands in the
 * address; who looks is {@link app.foyer.web.panel.Me}, never a parameter. One appointment with everything about it is
 * {@link app.foyer.web.panel.MyAppointmentView}, moving and cancelling {@link app.foyer.web.panel.MyChangesView}.
 */
package app.foyer.web.panel;
