package app.foyer.web.book;

import app.foyer.shared.Refusal;
import app.foyer.web.support.Address;
import app.foyer.web.support.Zones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in the address of the booking page. Anything may stand there: what cannot be read is left out and told in
 * one sentence.
 *
 * @param person empty while nobody is chosen
 * @param zone empty unless it was asked for
 * @param details whether the visitor went on to the last step
 * @param problems what could not be read
 */
record Choices(
        Optional<Long> service,
        Optional<PersonChoice> person,
        Optional<Long> location,
        Optional<YearMonth> month,
        Optional<LocalDate> day,
        Optional<Instant> start,
        Optional<String> zone,
        boolean details,
        List<Refusal> problems) {

    static final String ANYONE = "anyone";

    private static final String DETAILS = "details";
    private static final int LONGEST = 64;

    /** A person, or anyone. */
    record PersonChoice(Optional<Long> staff) {

        @Override
        public String toString() {
            return staff.map(String::valueOf).orElse(ANYONE);
        }
    }

    static Choices from(Map<String, String> parameters) {
        var problems = new ArrayList<Refusal>();
        var reader = new Reader(parameters, problems);
        return new Choices(
                reader.read("service", Long::valueOf),
                reader.read("staff", Choices::person),
                reader.read("location", Long::valueOf),
                reader.read("month", YearMonth::parse),
                reader.read("day", LocalDate::parse),
                reader.read("start", Instant::parse),
                reader.read("zone", name -> Zones.parse(name).orElseThrow().getId()),
                DETAILS.equals(parameters.get("step")),
                List.copyOf(problems));
    }

    /** The address that leads to the step where the service is chosen. */
    Address toServices() {
        return Address.here().with("zone", zone.orElse(null));
    }

    static Address toDetails(Address address, Instant start) {
        return address.with("start", start).with("step", DETAILS);
    }

    private static PersonChoice person(String text) {
        return new PersonChoice(ANYONE.equals(text) ? Optional.empty() : Optional.of(Long.valueOf(text)));
    }

    private record Reader(Map<String, String> parameters, List<Refusal> problems) {

        <T> Optional<T> read(String name, Function<String, T> parse) {
            var text = parameters.get(name);
            if (text == null || text.isEmpty()) {
                return Optional.empty();
            }
            try {
                if (text.length() <= LONGEST) {
                    return Optional.of(parse.apply(text));
                }
            } catch (DateTimeException | IllegalArgumentException | NoSuchElementException unreadable) {
                // told below, like what is too long
            }
            problems.add(Refusal.because("book.unreadable." + name));
            return Optional.empty();
        }
    }
}
