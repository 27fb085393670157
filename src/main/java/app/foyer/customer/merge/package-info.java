/**
 * Two entries of the directory that turn out to be one person.
 *
 * <p>Start reading at {@link app.foyer.customer.merge.MergeService}, then {@link app.foyer.customer.merge.MergePolicy} (what
 * their accounts have to say) and {@link app.foyer.customer.merge.Merging} (how it is done). What hangs on a customer is moved by
 * whoever keeps it: see {@link app.foyer.customer.merge.MovesWithCustomer}.
 */
package app.foyer.customer.merge;
