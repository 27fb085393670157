/**
 * What is written when. {@link app.foyer.messaging.letter.AccountCorrespondence} and
 * {@link app.foyer.messaging.letter.AppointmentCorrespondence} hear what happens, in its transaction, and post a letter
 * about it; {@link app.foyer.messaging.letter.LetterDraft} is how a letter is put together.
 */
package app.foyer.messaging.letter;
