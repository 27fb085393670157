/**
 * The customer directory: who they are, how to reach them, and whether they may sign in.
 *
 * <p>Start reading at {@link app.foyer.web.admin.customer.CustomersView}.
 */
package app.foyer.web.admin.customer;
