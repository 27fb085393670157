package app.foyer.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Everybody who might ask for something, from nobody in particular to the administrator. */
enum Person {
    /** Has never been here. */
    ANYBODY,
    /** Has opened the link in the mail about customer A's appointment. Not signed in. */
    LINK_HOLDER,
    /** Has an appointment with staff A. */
    CUSTOMER_A,
    /** Has an appointment with staff B. */
    CUSTOMER_B,
    STAFF_A,
    STAFF_B,
    ADMIN,
    /** A customer who signed in, and whose account was switched off then. */
    SWITCHED_OFF;

    static final Set<Person> NOT_SIGNED_IN = EnumSet.of(ANYBODY, LINK_HOLDER, SWITCHED_OFF);

    /** @param words {@code everybody}, or some of: customers, staff, admins, or single people, with commas */
    static Set<Person> read(String words) {
        var people = EnumSet.noneOf(Person.class);
        for (var word : words.split(",")) {
            people.addAll(
                    switch (word.strip()) {
                        case "nobody" -> EnumSet.noneOf(Person.class);
                        case "everybody" -> EnumSet.allOf(Person.class);
                        case "customers" -> EnumSet.of(CUSTOMER_A, CUSTOMER_B);
                        case "staff" -> EnumSet.of(STAFF_A, STAFF_B);
                        case "admins" -> EnumSet.of(ADMIN);
                        default -> EnumSet.of(named(word.strip()));
                    });
        }
        return people;
    }

    private static Person named(String words) {
        var name = words.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called \"" + words + "\""));
    }
}
