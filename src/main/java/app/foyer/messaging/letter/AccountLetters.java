package app.foyer.messaging.letter;

import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.Stationery;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;

/** Writes the mails about accounts and addresses. Nobody can switch them off, and none can lose its link: they are no templates. */
final class AccountLetters {

    private final Stationery stationery;

    AccountLetters(Stationery stationery) {
        this.stationery = stationery;
    }

    /** @param valid how long the link opens */
    Letter passwordReset(Addressee owner, Duration valid) {
        var draft = draft(MessageKind.PASSWORD_RESET, owner);
        draft.say("text");
        draft.button("setPassword", SecretLink.SET_PASSWORD.marker());
        draft.noteHowLong(valid);
        draft.note("mail.password.notYou");
        return draft.finish();
    }

    /** What happened to a second factor, and what to do if that was somebody else. */
    Letter secondFactor(MessageKind kind, Addressee owner) {
        var draft = draft(kind, owner);
        draft.say("text");
        draft.note("mail.factor.notYou", stationery.publicUrl() + "/forgot-password");
        return draft.finish();
    }

    /** To the owner of an account, one of whose devices is remembered no more because somebody has a copy of its secret. */
    Letter deviceSignedOut(Addressee owner) {
        var draft = draft(MessageKind.DEVICE_SIGNED_OUT, owner);
        draft.say("text");
        draft.button("signIn", stationery.publicUrl() + "/login");
        draft.note("mail.DEVICE_SIGNED_OUT.notYou", stationery.publicUrl() + "/forgot-password");
        return draft.finish();
    }

    /**
     * To somebody who is to join the team.
     *
     * @param valid how long the link opens
     */
    Letter invitation(Addressee person, Duration valid) {
        var draft = draft(MessageKind.INVITATION, person);
        draft.say("text");
        draft.button("acceptInvitation", SecretLink.INVITATION.marker());
        draft.noteTime("mail.invitation.once", valid);
        draft.note("mail.invitation.notYou");
        return draft.finish();
    }

    /** To an address of which nothing is known but that somebody typed it: greets nobody. */
    Letter signUp(Addressee to) {
        var draft = draft(MessageKind.SIGN_UP, to);
        draft.say("text");
        draft.button("proveAddress", SecretLink.PROVE_SIGN_UP.marker());
        draft.note("mail.SIGN_UP.once");
        draft.note("mail.SIGN_UP.notYou");
        return draft.finish();
    }

    /** To the owner of an account whose address somebody wanted to sign up with. */
    Letter signUpKnown(Addressee owner) {
        var draft = draft(MessageKind.SIGN_UP_KNOWN, owner);
        draft.say("text");
        draft.button("signIn", stationery.publicUrl() + "/login");
        draft.link("forgot", stationery.publicUrl() + "/forgot-password");
        draft.note("mail.nothingChanged");
        return draft.finish();
    }

    /** To the new address that somebody wants for an account: greets nobody, since a stranger may read it. */
    Letter emailChange(Addressee to) {
        var draft = draft(MessageKind.EMAIL_CHANGE, to);
        draft.say("text");
        draft.button("proveAddress", SecretLink.PROVE_NEW_ADDRESS.marker());
        draft.note("mail.EMAIL_CHANGE.once");
        draft.note("mail.nothingChanged");
        return draft.finish();
    }

    /** To the owner of an account whose address somebody wanted for another account. */
    Letter emailChangeKnown(Addressee owner) {
        var draft = draft(MessageKind.EMAIL_CHANGE_KNOWN, owner);
        draft.say("text");
        draft.note("mail.nothingChanged");
        return draft.finish();
    }

    /** To the old address, before anything is different. */
    Letter emailChangeAsked(Addressee owner, EmailAddress newEmail) {
        var draft = draft(MessageKind.EMAIL_CHANGE_ASKED, owner);
        draft.placeholders().withNewEmail(newEmail);
        draft.say("text");
        draft.note("mail.EMAIL_CHANGE_ASKED.notYou", stationery.publicUrl() + "/forgot-password");
        return draft.finish();
    }

    /** To the old address, once the new one counts. */
    Letter emailChanged(Addressee owner, EmailAddress newEmail) {
        var draft = draft(MessageKind.EMAIL_CHANGED, owner);
        draft.placeholders().withNewEmail(newEmail);
        draft.say("text");
        draft.note(
                stationery.company().phone().isBlank() ? "mail.EMAIL_CHANGED.writeToUs" : "mail.EMAIL_CHANGED.callUs");
        return draft.finish();
    }

    /** To the owner of an account whose password was replaced while somebody was signed in. */
    Letter passwordChanged(Addressee owner) {
        var draft = draft(MessageKind.PASSWORD_CHANGED, owner);
        draft.say("text");
        draft.note("mail.PASSWORD_CHANGED.notYou", stationery.publicUrl() + "/forgot-password");
        return draft.finish();
    }

    private LetterDraft draft(MessageKind kind, Addressee reader) {
        return new LetterDraft(stationery, kind, reader);
    }

    /** The last that somebody hears from us; says nothing about who that was. */
    Letter accountDeleted(Addressee somebody, DeletionMode mode) {
        var draft = draft(MessageKind.ACCOUNT_DELETED, somebody);
        draft.say("text");
        draft.say(mode.name());
        draft.note("mail.ACCOUNT_DELETED.again");
        return draft.finish();
    }
}
