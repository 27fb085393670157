/**
 * Words that the business puts on its customers, to find them by: as many as it likes, and nobody has to define them first.
 *
 * <p>Start reading at {@link app.foyer.customer.tag.TagService}. Customers do not see them.
 */
package app.foyer.customer.tag;
