/**
 * Who works here, as the business keeps it: names, titles, pictures, what they give, in which order they are offered.
 *
 * <p>Start reading at {@link app.foyer.catalog.staff.StaffMemberService}. When they work is {@code catalog.schedule}'s; their
 * logins are {@link app.foyer.catalog.StaffLogins}'.
 *
 * <p>Nobody is ever deleted: whoever leaves is archived, and what was booked with them stays.
 */
package app.foyer.catalog.staff;
