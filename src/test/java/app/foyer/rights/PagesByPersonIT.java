package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Rights.Page;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that the running application has, asked for by everybody, in every spelling. */
class PagesByPersonIT {

    private static final FoyerServer SERVER = FoyerServer.on(Databases.H2);
    private static final Cast CAST = Cast.at(SERVER);

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
        var inside = new ArrayList<String>();
        for (var person : Person.values()) {
            if (!page.people().contains(person)) {
                for (var spelling : Spellings.of(page.address())) {
                    note(person, CAST.of(person).get(spelling), spelling, inside);
                }
            }
        }

        assertThat(inside).as("who entered %s, and how", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void isNotEnteredByAnotherVerb(Page page) {
        var inside = new ArrayList<String>();
        for (var person : Person.values()) {
            if (!page.people().contains(person)) {
                for (var verb : List.of("HEAD", "POST", "PUT", "OPTIONS", "PROPFIND", "GETX")) {
                    for (var address : Set.of(page.address(), file(page.address()))) {
                        var answer = CAST.of(person).send(verb, address, BodyPublishers.noBody());
                        note(person, answer, verb + " " + address, inside);
                    }
                }
            }
        }

        assertThat(inside).as("who entered %s, and how", page).isEmpty();
    }

    /** Where an odd spelling leads to a page that is open to everybody, nobody has entered anything. */
    private static void note(Person person, Answer answer, String how, List<String> inside) {
        var isOpenPage = answer.status() == 200 && answer.body().contains("class=\"surface-public\"");
        if (answer.status() < 300 && !isOpenPage || answer.status() >= 500) {
            inside.add(person + " by " + how + ": " + answer.status());
        }
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
