package app.foyer.messaging.template;

import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.messaging.secret.About;
import app.foyer.platform.ServerSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.MessageSettings;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;

/** What one needs to write to somebody: the company's stationery, and who is behind an account. */
@ApplicationScoped
public class WritingDesk {

    @Inject
    private CustomerService customers;

    @Inject
    private Settings settings;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    public Stationery stationery() {
        return Stationery.of(
                settings.read(CompanySettings.class),
                settings.read(MessageSettings.class),
                server.publicUrl(),
                settings.read(PanelSettings.class).open(),
                settings.read(SecuritySettings.class).setPasswordLinkValid(),
                clock.now());
    }

    /** The owner of an account, at one of the account's addresses; without a customer, in the company's language. */
    public Addressee owner(long accountId, EmailAddress email) {
        return customers
                .withAccount(accountId)
                .map(customer -> new Addressee(
                        email,
                        customer.firstName(),
                        customer.lastName(),
                        Locale.forLanguageTag(customer.language()),
                        ZoneId.of(customer.timeZone())))
                .orElseGet(() -> nobodyKnown(email));
    }

    /** Somebody who is no customer, in the company's language. */
    public Addressee nobodyKnown(EmailAddress email) {
        var company = settings.read(CompanySettings.class);
        return new Addressee(email, "", "", Locale.forLanguageTag(company.language()), company.timeZone());
    }

    /** What a message to the owner of an account is about. */
    public About account(long accountId) {
        var customer = customers.withAccount(accountId).map(Customer::id).orElse(null);
        return About.account(accountId, customer);
    }
}
