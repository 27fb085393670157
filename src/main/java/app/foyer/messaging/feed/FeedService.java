package app.foyer.messaging.feed;

import app.foyer.account.session.SignedInAccount;
import app.foyer.booking.Actor;
import app.foyer.booking.DatedAppointments;
import app.foyer.booking.DatedAppointments.Dated;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.customer.HeldCustomers;
import app.foyer.messaging.calendar.CalendarFiles;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The private calendar address: making it, making another one, switching it off, and what a calendar reads there. */
@Stateless
@RolesAllowed("CUSTOMER")
public class FeedService {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(90);

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private CustomerService customers;

    @Inject
    private DatedAppointments appointments;

    @Inject
    private HeldCustomers held;

    @Inject
    private CalendarFiles files;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    /**
     * What a calendar reads.
     *
     * @param changedAt when one of the appointments was last changed, to the second; the epoch when there is none
     */
    public record Feed(String calendar, Instant changedAt) implements Serializable {}

    /** Since when there is an address; empty when there is none. */
    public Optional<Instant> since(SignedInAccount who) {
        return customers
                .withAccount(who.id())
                .map(Customer::id)
                .flatMap(feeds::of)
                .map(CalendarFeed::madeAt);
    }

    /**
     * Makes an address; an earlier one opens nothing any more.
     *
     * @return the whole address, which nobody can read again
     * @throws RefusedException when the account belongs to no customer
     */
    public String make(SignedInAccount who) {
        var secret = SecretToken.random();
        var customer = customers
                .withAccount(who.id())
                .map(Customer::id)
                .flatMap(held::hold)
                .map(Customer::id)
                .orElseThrow(() -> new RefusedException(Refusal.because("feed.nobody")));
        feeds.of(customer)
                .ifPresentOrElse(
                        feed -> feed.renew(secret, clock.now()),
                        () -> feeds.add(CalendarFeed.of(customer, secret, clock.now())));
        return server.publicUrl() + "/calendar/" + secret.value() + ".ics";
    }

    public void switchOff(SignedInAccount who) {
        customers
                .withAccount(who.id())
                .map(Customer::id)
                .flatMap(held::hold)
                .map(Customer::id)
                .flatMap(feeds::of)
                .ifPresent(feeds::remove);
    }

    /** What lies ahead, and what was in the last three months; empty when the secret opens nothing (any more). */
    @PermitAll
    public Optional<Feed> read(SecretToken secret) {
        return feeds.ownerOf(secret).map(this::feed);
    }

    private Feed feed(Customer customer) {
        var owner = new Actor.Customer(customer.id(), customer.fullName());
        List<Dated> all = appointments.endingAfter(clock.now().minus(SHOWN_AFTERWARDS), owner);
        var changedAt = all.stream().map(Dated::changedAt).max(Comparator.naturalOrder());
        return new Feed(files.feed(all, customer.language()), changedAt.orElse(Instant.EPOCH));
    }
}
