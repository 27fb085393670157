/**
 * The customer panel ({@code /panel/*}): what a customer has booked, and what may still be changed.
 *
 * <p>The pages about one's own login are everybody's, whatever the role: {@code /panel/account}, {@code /panel/password},
 * {@code /panel/my-data} and {@code /panel/delete-account}. {@link app.foyer.web.panel.PanelDoor} says so while the panel is closed.
 *
 * <p>Start reading at {@link app.foyer.web.panel.MyAppointmentsView}. Everything that can be looked at stands in the
 * address; who looks is {@link app.foyer.web.panel.Me}, never a parameter. One appointment with everything about it is
 * {@link app.foyer.web.panel.MyAppointmentView}, moving and cancelling {@link app.foyer.web.panel.MyChangesView}.
 */
package app.foyer.web.panel;
