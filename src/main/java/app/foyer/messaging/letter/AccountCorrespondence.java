package app.foyer.messaging.letter;

import app.foyer.account.AccountDeleted;
import app.foyer.account.EmailChangeRequested;
import app.foyer.account.EmailChanged;
import app.foyer.account.PasswordChanged;
import app.foyer.account.PasswordResetRequested;
import app.foyer.account.PersonInvited;
import app.foyer.account.RememberedDeviceEnded;
import app.foyer.account.SignUpRequested;
import app.foyer.account.factor.SecondFactorChanged;
import app.foyer.account.link.ProofLinks;
import app.foyer.account.link.TokenPurpose;
import app.foyer.account.reset.PasswordLinks;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.LetterBox;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.outbox.NewMessage;
import app.foyer.messaging.secret.About;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.WritingDesk;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What is told about accounts and addresses, each in the transaction of what it tells about. A mail to an address that is
 * not proven yet says nothing that a stranger typed.
 */
@ApplicationScoped
class AccountCorrespondence {

    @Inject
    private WritingDesk desk;

    @Inject
    private LetterBox letterBox;

    @Inject
    private PasswordLinks passwords;

    @Inject
    private ProofLinks proofs;

    void tellWhoWantsAnAccount(@Observes SignUpRequested event) {
        if (event.owner().isPresent()) {
            tell(event.owner().get(), event.email(), AccountLetters::signUpKnown);
        } else {
            var there = desk.nobodyKnown(event.email()).in(Locale.forLanguageTag(event.language()));
            letterBox.post(
                    NewMessage.mail(event.email(), letters().signUp(there)).about(About.proof(event.requestId())));
        }
    }

    void tellWhoWantsAnotherAddress(@Observes EmailChangeRequested event) {
        tell(
                event.accountId(),
                event.oldEmail(),
                (letters, owner) -> letters.emailChangeAsked(owner, event.newEmail()));
        if (event.owner().isPresent()) {
            tell(event.owner().get(), event.newEmail(), AccountLetters::emailChangeKnown);
        } else {
            var there = desk.owner(event.accountId(), event.oldEmail()).strangerAt(event.newEmail());
            letterBox.post(NewMessage.mail(event.newEmail(), letters().emailChange(there))
                    .about(About.proofFor(event.accountId(), event.changeId())));
        }
    }

    void tellWhoHasAnotherAddress(@Observes EmailChanged event) {
        tell(event.accountId(), event.oldEmail(), (letters, owner) -> letters.emailChanged(owner, event.newEmail()));
    }

    void tellThatThePasswordIsAnotherOne(@Observes PasswordChanged event) {
        tell(event.accountId(), event.email(), AccountLetters::passwordChanged);
    }

    void tellHowToSetThePassword(@Observes PasswordResetRequested event) {
        var valid = passwords.validFor(event.accountId());
        tell(event.accountId(), event.email(), (letters, owner) -> letters.passwordReset(owner, valid));
    }

    void tellAboutTheSecondFactor(@Observes SecondFactorChanged event) {
        var kind =
                switch (event.change()) {
                    case SWITCHED_ON -> MessageKind.SECOND_FACTOR_ON;
                    case SWITCHED_OFF -> MessageKind.SECOND_FACTOR_OFF;
                    case REMOVED -> MessageKind.SECOND_FACTOR_REMOVED;
                    case RECOVERY_CODE_USED -> MessageKind.RECOVERY_CODE_USED;
                };
        tell(event.accountId(), event.email(), (letters, owner) -> letters.secondFactor(kind, owner));
    }

    /** Whoever this was is not known any more: no name, and nothing of it stays. */
    void tellThatTheAccountIsGone(@Observes AccountDeleted event) {
        var somebody = new Addressee(event.email(), "", "", event.locale(), event.zone());
        letterBox.postWithoutTrace(NewMessage.mail(event.email(), letters().accountDeleted(somebody, event.mode())));
    }

    void tellWhyADeviceIsSignedOut(@Observes RememberedDeviceEnded event) {
        tell(event.accountId(), event.email(), AccountLetters::deviceSignedOut);
    }

    /** The name is as the administrator wrote it. */
    void inviteToTheTeam(@Observes PersonInvited event) {
        var person = desk.nobodyKnown(event.email()).called(event.name());
        letterBox.post(
                NewMessage.mail(event.email(), letters().invitation(person, proofs.validFor(TokenPurpose.INVITATION)))
                        .about(About.proof(event.invitationId())));
    }

    private void tell(long accountId, EmailAddress email, BiFunction<AccountLetters, Addressee, Letter> writing) {
        var owner = desk.owner(accountId, email);
        letterBox.post(NewMessage.mail(email, writing.apply(letters(), owner)).about(desk.account(accountId)));
    }

    private AccountLetters letters() {
        return new AccountLetters(desk.stationery());
    }
}
