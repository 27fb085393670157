/**
 * Pictures of customers.
 *
 * <p>Start reading at {@link app.foyer.customer.picture.PictureService}, then
 * {@link app.foyer.customer.picture.SquarePicture}, which makes what is kept out of what was sent. What people send is
 * never kept or handed on itself: it is measured first, decoded, cut to a square and written anew, so that nothing of it but
 * the picture is left.
 */
package app.foyer.customer.picture;
