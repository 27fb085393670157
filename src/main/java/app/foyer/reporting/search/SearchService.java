package app.foyer.reporting.search;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.customer.CustomerMatch;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Customers and appointments by a part of a name, an address, a phone number or a reference. Administrators find all of
 * them; staff find the appointments that are theirs, and of customers what stands there.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class SearchService {

    /** With fewer signs everything would fit. */
    public static final int SHORTEST = CustomerMatch.SHORTEST;

    /** So many of a kind at most; when it is so many, there may be more. */
    public static final int MOST = 6;

    /** Among so many the best ones are chosen; who is not among them is found by typing more. */
    private static final int LOOKED_AT = 60;

    private static final Pattern REFERENCE = Pattern.compile("(FO[- ]?)?[2-9A-HJ-Z]{2,5}");

    @Inject
    private Finds finds;

    @Inject
    private BusinessClock clock;

    /** @param email null when none is known; the same for {@code phone} */
    public record FoundCustomer(long id, String name, String email, String phone) implements Serializable {}

    /** @param zone of the place, by whose clock its time is told */
    public record FoundAppointment(
            BookingReference reference,
            AppointmentStatus status,
            Instant start,
            ZoneId zone,
            String service,
            String staff,
            String customer)
            implements Serializable {}

    /** The few best of each kind. */
    public record Found(List<FoundCustomer> customers, List<FoundAppointment> appointments) implements Serializable {

        static final Found NOTHING = new Found(List.of(), List.of());
    }

    public Found find(String typed, Actor actor) {
        var text = typed.strip();
        var match = CustomerMatch.of(text);
        if (text.length() < SHORTEST || match.isEmpty()) {
            return Found.NOTHING;
        }
        var reference = text.toUpperCase(Locale.ROOT);
        var named = REFERENCE.matcher(reference).matches()
                ? finds.byReference("FO-" + reference.replaceFirst("^FO[- ]?", ""), MOST, actor)
                : List.<FoundAppointment>of();
        if (actor instanceof Actor.Admin) {
            var customers = customers(match);
            return new Found(customers, named.isEmpty() ? appointmentsOf(customers, actor) : named);
        }
        return new Found(List.of(), named.isEmpty() ? ownWith(match, actor) : named);
    }

    /** Those first whose name begins with what was typed. */
    private List<FoundCustomer> customers(CustomerMatch match) {
        return finds.customers(match, LOOKED_AT).stream()
                .sorted(Comparator.<FoundCustomer>comparingInt(customer -> match.begins(customer.name()) ? 0 : 1)
                        .thenComparing(FoundCustomer::name))
                .limit(MOST)
                .toList();
    }

    private List<FoundAppointment> appointmentsOf(List<FoundCustomer> customers, Actor actor) {
        var ids = customers.stream().map(FoundCustomer::id).toList();
        return ids.isEmpty() ? List.of() : finds.toComeOf(ids, clock.now(), MOST, actor);
    }

    private List<FoundAppointment> ownWith(CustomerMatch match, Actor actor) {
        var now = clock.now();
        var next = finds.ofThoseWho(match, now, true, MOST, actor);
        return next.isEmpty() ? finds.ofThoseWho(match, now, false, MOST, actor) : next;
    }
}
