/**
 * Who works here: who may sign in as what, who is invited, and who on the staff that is.
 *
 * <p>Start reading at {@link app.foyer.web.admin.staff.StaffView} (logins), and at
 * {@link app.foyer.web.admin.staff.StaffMemberView} (one person, with a tab and a view for each thing to be said about
 * their time).
 */
package app.foyer.web.admin.staff;
