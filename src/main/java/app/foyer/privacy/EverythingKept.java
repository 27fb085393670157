package app.foyer.privacy;

import app.foyer.account.leaving.LeavingService;
import app.foyer.account.session.SignedInAccount;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerDirectory.Identity;
import app.foyer.customer.CustomerService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Texts;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who keeps something about people, and who it is that asks. */
@ApplicationScoped
class EverythingKept {

    @Inject
    @Any
    private Instance<PersonalData> all;

    @Inject
    private CustomerService customers;

    @Inject
    private LeavingService accounts;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /** In the order in which they forget. */
    List<PersonalData> parts() {
        return all.stream().sorted(Comparator.comparingInt(PersonalData::turn)).toList();
    }

    /** All tables for which somebody answers. */
    Set<String> tables() {
        return parts().stream().flatMap(part -> part.tables().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The person behind a sign-in. Only proven addresses make somebody the same person: the login's and its customer's. */
    Individual behind(SignedInAccount who) {
        var customer = customers.withAccount(who.id());
        var addresses = Stream.concat(Stream.of(who.email()), customer.map(Customer::email).stream())
                .map(EmailAddress::key)
                .map(EmailAddress::new)
                .collect(Collectors.toSet());
        var since = Stream.concat(Stream.of(accounts.since(who)), customer.map(Customer::createdAt).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Individual(customer.map(Customer::id), who.id(), addresses, since, nameless(), clock.now());
    }

    /** The person behind an entry of the directory, with or without a login. */
    Individual behind(Identity who) {
        var since = Optional.ofNullable(who.accountId())
                .flatMap(accounts::since)
                .filter(opened -> opened.isBefore(who.since()))
                .orElse(who.since());
        var addresses = who.ownAddress().stream()
                .map(EmailAddress::key)
                .map(EmailAddress::new)
                .collect(Collectors.toSet());
        var account = Optional.ofNullable(who.accountId()).orElse(Individual.NOBODY);
        return new Individual(Optional.of(who.id()), account, addresses, since, nameless(), clock.now());
    }

    /** In which language, and by which clock, this person reads; those of the company for who is no customer. */
    Optional<Customer> customerOf(SignedInAccount who) {
        return customers.withAccount(who.id());
    }

    private String nameless() {
        var language = settings.read(CompanySettings.class).language();
        return Texts.in(Locale.forLanguageTag(language)).of("common.removedPerson");
    }
}
