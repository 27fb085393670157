/**
 * Pictures that people send: how one is read without trusting anything about it.
 *
 * <p>Start reading at {@link app.foyer.shared.picture.SentPicture}.
 * {@link app.foyer.shared.picture.CroppedPicture} makes a JPEG of a fixed size of it; who keeps it is another's matter.
 */
package app.foyer.shared.picture;
