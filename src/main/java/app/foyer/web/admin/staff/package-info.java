/**
 * Who works here: who may sign in as what, who is invited, and who on the staff that is.
 *
 * <p>Start reading at {@link app.foyer.web.admin.staff.StaffView}.
 */
package app.foyer.web.admin.staff;
