/**
 * The secrets of mailed links: one purpose, one use, a limited time, kept hashed.
 *
 * <p>Start reading at {@link app.foyer.account.link.AccountToken}, then {@link app.foyer.account.link.ProofLinks} (making one for a
 * mail) and {@link app.foyer.account.link.AddressProofs} (following one that proves an address). What waits for a link is a
 * {@link app.foyer.account.link.LinkSubject}, which the package of that subject implements.
 *
 * <p>This package refuses a secret that is unknown, used, expired or made for something else, and does not say which. A secret
 * is nowhere to be read once its mail is sent.
 */
package app.foyer.account.link;
