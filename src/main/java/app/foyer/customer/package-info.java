/**
 * The directory of people. A customer may exist without any login; a login belongs to at most one customer.
 *
 * <p>Start reading at {@link app.foyer.customer.Customer}, then {@link app.foyer.customer.CustomerService}. A booking
 * finds its customer by e-mail address, but never writes to one that is already there.
 */
package app.foyer.customer;
