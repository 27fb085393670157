/**
 * What all pages need: texts and sentences in the visitor's language, the visitor's language and time zone, addresses, and
 * the models behind the composites.
 *
 * <p>Start reading at {@link app.foyer.web.support.Text} (what a page says) and
 * {@link app.foyer.web.support.SlotCalendar} (the month and its free times). Nothing in here knows a particular page.
 */
package app.foyer.web.support;
