/**
 * What customers have bought of packages, and how many sessions of it are left.
 *
 * <p>Start reading at {@link app.foyer.bundle.purchase.Purchase}: it copies what was agreed, and has a
 * {@link app.foyer.bundle.purchase.Lot} for each service. A lot has a ledger, {@link app.foyer.bundle.purchase.SessionEntry}, in
 * which nothing is ever changed or taken out. What is left is what was bought and the sum of its lines, never below zero: whoever
 * writes a line locks the lot's row first, and then reads.
 *
 * <p>Money is not known here: a purchase is charged and paid in the ledger of the room payment, which stands below.
 */
package app.foyer.bundle.purchase;
