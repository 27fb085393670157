/**
 * What was told to whom: what left, what waits, what failed.
 *
 * <p>Start reading at {@link app.foyer.web.admin.message.MessagesView}.
 */
package app.foyer.web.admin.message;
