/**
 * The accounts of the business: who may sign in as what, who on the staff that is, and who is invited.
 *
 * <p>Start reading at {@link app.foyer.web.admin.account.AccountsView}. Accounts of customers are not to be found here; they
 * belong to the page of their customer.
 */
package app.foyer.web.admin.account;
