package app.foyer.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who of some people is in the directory already. The e-mail address decides. Without a common one it is the phone number, as
 * long as no two different addresses speak against it, for families share one; and people of whom neither is known are found by
 * their name.
 */
final class KnownPeople {

    private final Set<String> logins;
    private final Set<String> addressesOfThoseWhoLeft;
    private final Map<String, Customer> byEmail = new HashMap<>();
    private final Map<String, List<Customer>> byPhone = new HashMap<>();
    private final Map<String, List<Customer>> byName = new HashMap<>();

    /**
     * @param logins keys of addresses that sign somebody in
     * @param addressesOfThoseWhoLeft by which nobody is to be found any more
     */
    KnownPeople(Set<String> logins, Set<String> addressesOfThoseWhoLeft) {
        this.logins = logins;
        this.addressesOfThoseWhoLeft = addressesOfThoseWhoLeft;
    }

    void add(Customer customer) {
        if (customer.emailKey() != null) {
            byEmail.put(customer.emailKey(), customer);
        }
        if (customer.phone() != null && !customer.phone().isEmpty()) {
            with(byPhone, customer.phone(), customer);
        } else if (customer.email() == null) {
            with(byName, customer.fullName(), customer);
        }
    }

    /** @return empty when this is somebody new */
    Optional<KnownPerson> find(Newcomer person) {
        var email = person.email();
        if (email != null) {
            var found = byEmail.get(email.key());
            if (logins.contains(email.key()) || found == null && addressesOfThoseWhoLeft.contains(email.value())) {
                return Optional.of(new KnownPerson(found, KnownPerson.By.EMAIL, true));
            }
            if (found != null) {
                return Optional.of(KnownPerson.of(found, KnownPerson.By.EMAIL));
            }
        }
        if (person.phone() != null) {
            return byPhone(person).map(found -> KnownPerson.of(found, KnownPerson.By.PHONE));
        }
        return email == null
                ? byName(person).map(found -> KnownPerson.of(found, KnownPerson.By.NAME))
                : Optional.empty();
    }

    /** A number alone is no proof of who has an address: a family shares one. */
    private Optional<Customer> byPhone(Newcomer person) {
        var fitting = byPhone.getOrDefault(person.phone(), List.of()).stream()
                .filter(known -> person.email() == null || known.email() == null)
                .toList();
        return fitting.stream()
                .filter(known -> known.email() == null && known.fullName().equals(person.fullName()))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(known -> known.fullName().equals(person.fullName()))
                        .findFirst())
                .or(() -> person.email() == null ? fitting.stream().findFirst() : Optional.empty());
    }

    private Optional<Customer> byName(Newcomer person) {
        return byName.getOrDefault(person.fullName(), List.of()).stream()
                .filter(known -> mayBeBornOn(known.profile().birthDate(), person.birthDate()))
                .findFirst();
    }

    private static boolean mayBeBornOn(LocalDate one, LocalDate other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private static void with(Map<String, List<Customer>> map, String key, Customer customer) {
        var list = map.computeIfAbsent(key, any -> new ArrayList<>());
        if (!list.contains(customer)) {
            list.add(customer);
        }
    }
}
