package app.foyer.booking.desk;

import app.foyer.booking.Actor;
import app.foyer.booking.ConsoleActors;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerMatch;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** For whom somebody of the business may book: administrators for everybody, staff for those who were booked with them. */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class DeskCustomers {

    @Inject
    private ConsoleActors actors;

    @Inject
    private KnownCustomers customers;

    /** @param email null when none is known; the same for {@code phone} */
    public record Suggestion(long id, String name, String email, String phone) implements Serializable {

        /** What tells people of one name apart; empty when nothing is known. */
        public String more() {
            var isKnown = email != null && !email.isBlank();
            return isKnown ? email : phone == null ? "" : phone;
        }

        public boolean has(EmailAddress address) {
            return EmailAddress.parse(email)
                    .filter(own -> own.key().equals(address.key()))
                    .isPresent();
        }
    }

    /** At most eight of those whose name, address or number holds all that was typed; nobody while that is very short. */
    public List<Suggestion> matching(String typed) {
        var match = CustomerMatch.of(typed);
        if (match.isTooShort()) {
            return List.of();
        }
        return customers.matching(match, owner()).stream()
                .map(DeskCustomers::suggestion)
                .toList();
    }

    /** Who has this address, and else who has this number: somebody who seems to be new may be known already. */
    public Optional<Suggestion> reachedBy(Optional<EmailAddress> email, Optional<PhoneNumber> phone) {
        var found = email.isEmpty() && phone.isEmpty()
                ? List.<Customer>of()
                : customers.reachedBy(email.map(EmailAddress::key), phone, owner());
        var suggested = found.stream().map(DeskCustomers::suggestion).toList();
        return suggested.stream()
                .filter(one -> email.filter(one::has).isPresent())
                .findFirst()
                .or(() -> suggested.stream().findFirst());
    }

    public Optional<Suggestion> find(long id) {
        return customers.find(id, owner()).map(DeskCustomers::suggestion);
    }

    /** Whose customers; empty for all. */
    private Optional<Long> owner() {
        return actors.current() instanceof Actor.Staff staff ? Optional.of(staff.staffId()) : Optional.empty();
    }

    private static Suggestion suggestion(Customer customer) {
        return new Suggestion(
                customer.id(),
                customer.fullName(),
                customer.email() == null ? null : customer.email().value(),
                customer.phone());
    }
}
