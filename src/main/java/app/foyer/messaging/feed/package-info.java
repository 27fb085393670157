/**
 * A private calendar address: a customer's own appointments, for calendar programs that fetch them by themselves.
 *
 * <p>Start reading at {@link app.foyer.messaging.feed.FeedService}. Whoever has the address reads the appointments and can
 * change nothing; it is kept as a hash, and its owner can make another one or switch it off.
 */
package app.foyer.messaging.feed;
