/**
 * The business keeps its locations: where they are, and in which time zone.
 *
 * <p>Start reading at {@link app.foyer.catalog.place.LocationDirectory}. A location is never deleted: what is booked there
 * stays, and so does it. It is archived, and then nobody can book anything there. Who archives one locks everybody on the
 * staff, in id order, as who books locks whom they might get.
 */
package app.foyer.catalog.place;
