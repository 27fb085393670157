/**
 * Looking at the panel as a customer sees it, without being able to do anything there. Start reading at
 * {@link app.foyer.web.support.Viewing}, which alone says whose panel is shown; {@link app.foyer.web.admin.viewing.OnlyLooking}
 * stands before the pages and lets nothing through that acts.
 */
package app.foyer.web.admin.viewing;
