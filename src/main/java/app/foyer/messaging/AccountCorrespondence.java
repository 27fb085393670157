package app.foyer.messaging;

import app.foyer.account.EmailChangeRequested;
import app.foyer.account.EmailChanged;
import app.foyer.account.PasswordChanged;
import app.foyer.account.PasswordLinks;
import app.foyer.account.PasswordResetRequested;
import app.foyer.account.SignUpRequested;
import app.foyer.customer.AccessGranted;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.platform.ServerSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * What is told about accounts and addresses, each in the transaction of what it tells about. A mail to an address that is
 * not proven yet says nothing that a stranger typed.
 */
@ApplicationScoped
class AccountCorrespondence {

    @Inject
    private Messages messages;

    @Inject
    private PasswordLinks passwords;

    @Inject
    private CustomerService customers;

    @Inject
    private CalendarFiles calendarFiles;

    @Inject
    private Settings settings;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    void tellWhoWantsAnAccount(@Observes SignUpRequested event) {
        if (event.owner().isPresent()) {
            var owner = owner(event.owner().get(), event.email());
            messages.add(about(event.owner().get(), owner, letters().signUpKnown(owner)));
        } else {
            var company = settings.read(CompanySettings.class);
            var stranger =
                    new Addressee(event.email(), "", "", Locale.forLanguageTag(event.language()), company.timeZone());
            messages.add(message(stranger, letters().signUp(stranger)).toProve(event.requestId()));
        }
    }

    void tellWhoWantsAnotherAddress(@Observes EmailChangeRequested event) {
        var owner = owner(event.accountId(), event.oldEmail());
        messages.add(about(event.accountId(), owner, letters().emailChangeAsked(owner, event.newEmail())));
        if (event.owner().isPresent()) {
            var other = owner(event.owner().get(), event.newEmail());
            messages.add(about(event.owner().get(), other, letters().emailChangeKnown(other)));
        } else {
            var there = owner.strangerAt(event.newEmail());
            messages.add(message(there, letters().emailChange(there)).toProve(event.changeId()));
        }
    }

    void tellWhoHasAnotherAddress(@Observes EmailChanged event) {
        var owner = owner(event.accountId(), event.oldEmail());
        messages.add(about(event.accountId(), owner, letters().emailChanged(owner, event.newEmail())));
    }

    void tellThatThePasswordIsAnotherOne(@Observes PasswordChanged event) {
        var owner = owner(event.accountId(), event.email());
        messages.add(about(event.accountId(), owner, letters().passwordChanged(owner)));
    }

    void tellHowToSetThePassword(@Observes PasswordResetRequested event) {
        var owner = owner(event.accountId(), event.email());
        messages.add(
                about(event.accountId(), owner, letters().passwordReset(owner, passwords.validFor(event.accountId()))));
    }

    void tellTheWayIn(@Observes AccessGranted event) {
        customers.withAccount(event.accountId()).map(Customer::email).ifPresent(email -> {
            var owner = owner(event.accountId(), email);
            messages.add(
                    about(event.accountId(), owner, letters().access(owner, passwords.validFor(event.accountId()))));
        });
    }

    private Addressee owner(long accountId, EmailAddress email) {
        var company = settings.read(CompanySettings.class);
        var customer = customers.withAccount(accountId);
        return new Addressee(
                email,
                customer.map(Customer::firstName).orElse(""),
                customer.map(Customer::lastName).orElse(""),
                Locale.forLanguageTag(customer.map(Customer::language).orElse(company.language())),
                customer.map(Customer::timeZone).map(ZoneId::of).orElse(company.timeZone()));
    }

    private Message about(long accountId, Addressee to, Letter letter) {
        var customer = customers.withAccount(accountId).map(Customer::id).orElse(null);
        return message(to, letter).forAccount(accountId, customer);
    }

    private Message message(Addressee to, Letter letter) {
        var headerId = "<%s@%s>".formatted(UUID.randomUUID(), calendarFiles.publicHost());
        return Message.to(to.email(), letter, headerId, clock.now());
    }

    private Letters letters() {
        return new Letters(
                settings.read(CompanySettings.class),
                server.publicUrl(),
                settings.read(PanelSettings.class).open(),
                clock.now());
    }
}
