/**
 * Wishes that a mail answers: a new password, an account, another address. Each is only written down while somebody waits, so
 * that every address looks the same; a desk answers it a moment later, on whichever node is free.
 *
 * <p>Start reading at {@link app.foyer.account.wish.Wishes}. What is wished for stands in {@code reset}, {@code signup} and
 * {@code email}, each with a desk of its own.
 *
 * <p>This package refuses more than three mails an hour to the same address.
 */
package app.foyer.account.wish;
