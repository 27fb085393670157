/**
 * Pictures that people send: how one is read without trusting anything about it.
 *
 * <p>Start reading at {@link app.foyer.shared.picture.SentPicture}. What is made of it, and kept, is another's matter.
 */
package app.foyer.shared.picture;
