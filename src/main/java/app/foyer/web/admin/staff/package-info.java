/**
 * Who works here: each member of the staff with profile, hours, special days, days off and blocked time.
 *
 * <p>Start reading at {@link app.foyer.web.admin.staff.StaffView} (the list), and at
 * {@link app.foyer.web.admin.staff.StaffMemberView} (one person, with a tab and a view for each thing to be said about
 * their time).
 */
package app.foyer.web.admin.staff;
