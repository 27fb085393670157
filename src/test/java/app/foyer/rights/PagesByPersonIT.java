package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Rights.Page;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that the running application has, asked for by everybody, in every spelling. */
class PagesByPersonIT {

    private static final FoyerServer SERVER = FoyerServer.on(Databases.H2);
    private static final Cast CAST = Cast.at(SERVER);

    /** Odd spellings and verbs are stopped at the door, which looks at roles alone; these have no other than somebody else. */
    private static final Set<Person> TWINS =
            EnumSet.of(Person.LINK_HOLDER, Person.SWITCHED_OFF, Person.CUSTOMER_B, Person.STAFF_B);

    static Stream<Page> pages() {
        var shipped = Everything.pages();
        return Rights.pages().stream().filter(page -> shipped.contains(page.address()));
    }

    static Stream<Page> closedPages() {
        return pages().filter(page -> !page.people().contains(Person.ANYBODY));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void letsInWhoMayEnterAndNobodyElse(Page page) {
        var seen = new EnumMap<Person, Verdict>(Person.class);
        var expected = new EnumMap<Person, Verdict>(Person.class);
        for (var person : Person.values()) {
            var answer = CAST.of(person).get(page.address());
            if (page.isOnTheWayIn()) {
                assertThat(answer.status())
                        .as("%s at %s is led elsewhere", person, page)
                        .isBetween(300, 399);
            }
            var verdict = Verdict.of(answer);
            expected.put(person, expected(page, person));
            // a page that is open to everybody may have nothing to show to who names nothing
            var isEmptyHanded =
                    verdict == Verdict.FINDS_NOTHING && page.people().size() == Person.values().length;
            seen.put(person, isEmptyHanded ? Verdict.ENTERS : verdict);
        }

        assertThat(seen).as("who enters %s", page).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void isNotEnteredByAnotherSpelling(Page page) {
        var inside = strongestStranger(page)
                .flatMap(person -> Spellings.of(page.address()).parallelStream()
                        .flatMap(spelling -> entered(person, CAST.of(person).get(spelling), spelling)))
                .toList();

        assertThat(inside).as("who entered %s, and how", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void isNotEnteredByAnotherVerb(Page page) {
        var inside = strongestStranger(page)
                .flatMap(person -> Stream.of("HEAD", "POST", "PUT", "OPTIONS", "PROPFIND", "GETX")
                        .flatMap(verb -> Stream.of(page.address(), file(page.address()))
                                .flatMap(address -> entered(person, verb, address))))
                .toList();

        assertThat(inside).as("who entered %s, and how", page).isEmpty();
    }

    /** Who may not enter: one for each role. */
    static List<Person> strangers(Page page) {
        return Arrays.stream(Person.values())
                .filter(person -> !page.people().contains(person) && !TWINS.contains(person))
                .toList();
    }

    /** Whoever may enter the most among those who may not enter here: where the door is opened to anybody, it is to them. */
    private static Stream<Person> strongestStranger(Page page) {
        var strangers = strangers(page);
        return strangers.stream().skip(Math.max(0, strangers.size() - 1));
    }

    private static Stream<String> entered(Person person, String verb, String address) {
        var answer = CAST.of(person).send(verb, address, BodyPublishers.noBody());
        return entered(person, answer, verb + " " + address);
    }

    /** Where an odd spelling leads to a page that is open to everybody, nobody has entered anything. */
    private static Stream<String> entered(Person person, Answer answer, String how) {
        var isOpenPage = answer.status() == 200 && answer.body().contains("class=\"surface-public\"");
        var isInside = answer.status() < 300 && !isOpenPage || answer.status() >= 500;
        return isInside ? Stream.of(person + " by " + how + ": " + answer.status()) : Stream.empty();
    }

    private static Verdict expected(Page page, Person person) {
        if (page.people().contains(person)) {
            return Verdict.ENTERS;
        }
        return Person.NOT_SIGNED_IN.contains(person) ? Verdict.IS_ASKED_TO_SIGN_IN : Verdict.IS_REFUSED;
    }

    static String file(String address) {
        return (address.endsWith("/") ? address + "index" : address) + ".xhtml";
    }
}
