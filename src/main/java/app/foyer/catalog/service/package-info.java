/**
 * The business keeps its services, and the categories under which they stand.
 *
 * <p>Start reading at {@link app.foyer.catalog.service.ServiceDirectory}. What a service may be says
 * {@link app.foyer.catalog.service.ServiceRules}. A service is never deleted: what was booked of it stays, and so does it. It
 * is archived, and then nobody can book it any more.
 *
 * <p>Whoever changes or archives a service locks the staff who give it, in id order, then the category, then the
 * service. Who books holds the same locks of the staff: what is being booked at that moment is booked before, or not
 * offered any more.
 */
package app.foyer.catalog.service;
