/**
 * What is done for accounts without anybody asking: mails are had written, old rows are removed.
 *
 * <p>There is one class, {@link app.foyer.account.upkeep.AccountTimers}; what it calls stands in the packages beside.
 *
 * <p>Every node does it, and nothing is done twice: rows are claimed.
 */
package app.foyer.account.upkeep;
