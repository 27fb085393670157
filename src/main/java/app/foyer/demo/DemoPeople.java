package app.foyer.demo;

import app.foyer.customer.CustomerService;
import app.foyer.customer.Guest;
import app.foyer.customer.tag.TagsBroughtAlong;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The sixty customers of the demo business, from {@code people.csv}. Their addresses belong to nobody. */
@ApplicationScoped
class DemoPeople {

    private static final String FILE = "people.csv";
    private static final String BERLIN = "BERLIN";

    private static final Map<Integer, List<String>> WORDS = Map.of(
            0, List.of("Regular", "Early riser"),
            2, List.of("Regular"),
            5, List.of("Company health plan"),
            8, List.of("Regular", "Company health plan"),
            13, List.of("Needs the lift"));

    private static final Map<Integer, String> NOTES = Map.of(
            0, "Prefers the room at the back. Right shoulder since the skiing accident.",
            2, "Calls rather than writes; please confirm by phone.",
            13, "Comes with a wheelchair: the lift in the courtyard.");

    @Inject
    private CustomerService customers;

    @Inject
    private TagsBroughtAlong tags;

    /** The customer who signs in comes first. */
    List<Regular> introduce(Team team, long accountOfTheFirst) {
        var regulars = lines().stream()
                .map(line -> line.split(";"))
                .map(person -> introduce(person, team))
                .toList();
        customers.meet(guest(lines().get(0).split(";"))).mayLogInWith(accountOfTheFirst);
        note(regulars);
        return regulars;
    }

    /** What the desk has noted about some of them over the years. */
    private void note(List<Regular> regulars) {
        WORDS.forEach((place, words) -> tags.put(regulars.get(place).customerId(), words));
        NOTES.forEach((place, notes) -> {
            var customer = customers.meet(guest(lines().get(place).split(";")));
            customer.describe(customer.profile(), customer.email(), notes);
        });
    }

    private Regular introduce(String[] person, Team team) {
        var customer = customers.meet(guest(person));
        var home = person[6].equals(BERLIN) ? team.berlin() : team.lisbon();
        return new Regular(customer.id(), customer.fullName(), customer.phone(), home.id());
    }

    private static Guest guest(String[] person) {
        return new Guest(
                person[0],
                person[1],
                new EmailAddress(person[2]),
                PhoneNumber.written(person[3], "DE").orElse(person[3]),
                person[4],
                ZoneId.of(person[5]));
    }

    private static List<String> lines() {
        try (var file = new BufferedReader(
                new InputStreamReader(DemoPeople.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
