/**
 * The console ({@code /admin/*}): how the business looks at its appointments and people, and decides who may do
 * what. Staff see their own appointments alone.
 *
 * <p>Each topic has a package of its own, with the pages in {@code admin/} and their parts in {@code WEB-INF/admin/<topic>/}.
 * Here is what the forms of all topics share: a number or a length of time as typed, what is wrong with it, and how a thing is
 * archived. Numbers in addresses and typed times are read by {@link app.foyer.web.support.SentNumber} and
 * {@link app.foyer.web.support.TypedTime}. Start
 * reading at {@link app.foyer.web.admin.appointment.AppointmentsView} for a list and
 * {@link app.foyer.web.admin.setting.PanelSettingsView} for settings. Each bean stands behind the page of its name; lists,
 * filters and open drawers stand in the address.
 */
package app.foyer.web.admin;
