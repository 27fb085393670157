/**
 * Mails about accounts: passwords, proofs of addresses, second factors, invitations. They are no templates, so that nobody
 * can switch them off or take the link out of them. {@link app.foyer.messaging.letter.AccountCorrespondence} hears what
 * happens, in its transaction; {@link app.foyer.messaging.letter.LetterDraft} is how a letter is put together.
 */
package app.foyer.messaging.letter;
