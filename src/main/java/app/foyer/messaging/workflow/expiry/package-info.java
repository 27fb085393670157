/**
 * The workflow that tells customers that a package of theirs is soon good no more. Nothing is planned ahead, so nothing planned can
 * go stale.
 *
 * <p>Start reading at {@link app.foyer.messaging.workflow.expiry.ExpiryClock} (looks), then
 * {@link app.foyer.messaging.workflow.expiry.ExpiringPackages} (what is due) and
 * {@link app.foyer.messaging.workflow.expiry.ExpiryDesk} (writes it once, however many nodes there are).
 */
package app.foyer.messaging.workflow.expiry;
