/**
 * A business that one can believe in, for the first run: {@code FOYER_DEMO=true} with an empty database.
 *
 * <p>Start reading at {@link app.foyer.demo.DemoBusiness} (when), then {@code DemoLoader} (what, in order),
 * {@code DemoPractice} (the practice), {@code DemoDiary} (its appointments, filled by the rules by which visitors book)
 * and {@code DemoStories} (what became of them). The same day gives the same business, whenever it is loaded.
 *
 * <p>Everything comes in through the rooms' own doors. Nobody gets a message, and a database that holds anything
 * already is left alone.
 */
package app.foyer.demo;
