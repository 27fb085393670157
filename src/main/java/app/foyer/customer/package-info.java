/**
 * The directory of people. A customer may exist without any login; a login belongs to at most one customer.
 *
 * <p>Start reading at {@link app.foyer.customer.Customer}, then {@link app.foyer.customer.CustomerService}, then
 * {@link app.foyer.customer.CustomerDirectory}, where the business looks people up, and
 * {@link app.foyer.customer.CustomerAccessService}, where it decides who of them may sign in. A booking
 * finds its customer by e-mail address, and changes nothing that is known about one who is already there; at most it
 * gives a login to one who has none. What customers change about themselves goes through
 * {@link app.foyer.customer.ProfileService}, what the business enters and changes through
 * {@link app.foyer.customer.CustomerEditing}; two entries of one person become one in {@code customer.merge}.
 */
package app.foyer.customer;
