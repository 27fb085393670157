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

    private static final String NOTHING_CHANGED = "mail.nothingChanged";

    private final Stationery stationery;

    AccountLetters(Stationery stationery) {
        this.stationery = stationery;
    }

    /** @param valid how long the link opens */
    Letter passwordReset(Addressee owner, Duration valid) {
        return draft(MessageKind.PASSWORD_RESET, owner)
                .say("text")
                .button("setPassword", SecretLink.SET_PASSWORD.marker())
                .noteTime("mail.password.once", valid, forgotPassword())
                .note("mail.password.notYou")
                .finish();
    }

    /**
     * To somebody who is to join the team.
     *
     * @param valid how long the link opens
     */
    Letter invitation(Addressee person, Duration valid) {
        return draft(MessageKind.INVITATION, person)
                .say("text")
                .button("acceptInvitation", SecretLink.INVITATION.marker())
                .noteTime("mail.invitation.once", valid)
                .note("mail.invitation.notYou")
                .finish();
    }

    /** To an address of which nothing is known but that somebody typed it: greets nobody. */
    Letter signUp(Addressee to) {
        return proof(MessageKind.SIGN_UP, to, SecretLink.PROVE_SIGN_UP, "mail.SIGN_UP.notYou");
    }

    /** To the new address that somebody wants for an account: greets nobody, since a stranger may read it. */
    Letter emailChange(Addressee to) {
        return proof(MessageKind.EMAIL_CHANGE, to, SecretLink.PROVE_NEW_ADDRESS, NOTHING_CHANGED);
    }

    private Letter proof(MessageKind kind, Addressee to, SecretLink link, String notYou) {
        return draft(kind, to)
                .say("text")
                .button("proveAddress", link.marker())
                .note("mail." + kind + ".once")
                .note(notYou)
                .finish();
    }

    /** To the owner of an account whose address somebody wanted to sign up with. */
    Letter signUpKnown(Addressee owner) {
        return draft(MessageKind.SIGN_UP_KNOWN, owner)
                .say("text")
                .button("signIn", signIn())
                .link("forgot", forgotPassword())
                .note(NOTHING_CHANGED)
                .finish();
    }

    /** To the owner of an account whose address somebody wanted for another account. */
    Letter emailChangeKnown(Addressee owner) {
        return draft(MessageKind.EMAIL_CHANGE_KNOWN, owner)
                .say("text")
                .note(NOTHING_CHANGED)
                .finish();
    }

    /** To the old address, before anything is different. */
    Letter emailChangeAsked(Addressee owner, EmailAddress newEmail) {
        return warning(draft(MessageKind.EMAIL_CHANGE_ASKED, owner).withNewEmail(newEmail), "EMAIL_CHANGE_ASKED");
    }

    /** To the old address, once the new one counts. */
    Letter emailChanged(Addressee owner, EmailAddress newEmail) {
        var hasPhone = !stationery.company().phone().isBlank();
        return draft(MessageKind.EMAIL_CHANGED, owner)
                .withNewEmail(newEmail)
                .say("text")
                .note(hasPhone ? "mail.EMAIL_CHANGED.callUs" : "mail.EMAIL_CHANGED.writeToUs")
                .finish();
    }

    /** To the owner of an account whose password was replaced while somebody was signed in. */
    Letter passwordChanged(Addressee owner) {
        return warning(draft(MessageKind.PASSWORD_CHANGED, owner), "PASSWORD_CHANGED");
    }

    /** What happened to a second factor, and what to do if that was somebody else. */
    Letter secondFactor(MessageKind kind, Addressee owner) {
        return warning(draft(kind, owner), "factor");
    }

    /** To the owner of an account, one of whose devices is remembered no more because somebody has a copy of its secret. */
    Letter deviceSignedOut(Addressee owner) {
        return warning(draft(MessageKind.DEVICE_SIGNED_OUT, owner).button("signIn", signIn()), "DEVICE_SIGNED_OUT");
    }

    /** Says what happened; whoever did not do it sets a new password at once. */
    private Letter warning(LetterDraft draft, String topic) {
        return draft.say("text")
                .note("mail." + topic + ".notYou", forgotPassword())
                .finish();
    }

    /** The last that somebody hears from us; says nothing about who that was. */
    Letter accountDeleted(Addressee somebody, DeletionMode mode) {
        return draft(MessageKind.ACCOUNT_DELETED, somebody)
                .say("text")
                .say(mode.name())
                .note("mail.ACCOUNT_DELETED.again")
                .finish();
    }

    private LetterDraft draft(MessageKind kind, Addressee reader) {
        return new LetterDraft(stationery, kind, reader);
    }

    private String signIn() {
        return stationery.publicUrl() + "/login";
    }

    private String forgotPassword() {
        return stationery.publicUrl() + "/forgot-password";
    }
}
