package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Rights.Page;
import app.foyer.rights.Rights.Thing;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form that its owner gets, sent by everybody else: as the owner would send it, and with the secret of a page of one's
 * own. Nothing in the database may be different afterwards.
 */
class FormsByPersonIT {

    private static final String OWN_PASSWORD = "/panel/password";
    private static final FoyerServer SERVER = FoyerServer.on(Databases.H2);
    private static final Cast CAST = Cast.at(SERVER);

    static Stream<Page> closedPages() {
        return PagesByPersonIT.closedPages();
    }

    static Stream<Thing> things() {
        return Rights.things().stream();
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void ofAPageActsForNobodyElse(Page page) {
        var owner = page.people().iterator().next();

        assertNothingIsDone(owner, page.address(), page.address(), List.copyOf(page.people()));
    }

    @ParameterizedTest
    @MethodSource("things")
    void ofAThingActsForNobodyElse(Thing thing) {
        var owner = thing.people().iterator().next();
        var address = Things.put(thing, Things.nameOf(thing, Person.CUSTOMER_A, CAST));

        assertNothingIsDone(owner, address, thing.path(), List.copyOf(thing.people()));
    }

    /** That the forms above do act when it is their owner who sends them. */
    @Test
    void ofAThingActsForItsOwner() {
        var reference = CAST.bookAgain(Person.CUSTOMER_B).reference();
        var page = CAST.of(Person.CUSTOMER_B).get("/panel/appointments?cancel=" + reference);
        var forms = AnyForm.allIn(page);
        var before = Traces.of(CAST.database());

        forms.forEach(form -> form.sentBy(CAST.of(Person.CUSTOMER_B)));

        assertThat(Traces.of(CAST.database())).isNotEqualTo(before);
        assertThat(CAST.database()
                        .count(
                                "select count(*) from appointment where reference = ? and status = 'CANCELLED'",
                                reference))
                .isEqualTo(1);
    }

    private static void assertNothingIsDone(Person owner, String address, String path, List<Person> people) {
        var forms = AnyForm.allIn(CAST.of(owner).get(address));
        assertThat(forms).as("forms of %s at %s", owner, address).allSatisfy(form -> assertThat(form.action())
                .isNotEmpty());
        var strangers = Stream.of(Person.values())
                .filter(person -> !people.contains(person))
                .toList();
        if (path.equals(OWN_PASSWORD)) {
            // where everybody may change what is their own: one after the other, without what is theirs
            strangers.forEach(
                    person -> assertNothingIsDone(List.of(person), forms, path, () -> tracesOfOthers(person)));
        } else {
            assertNothingIsDone(strangers, forms, path, () -> Traces.of(CAST.database()));
        }
    }

    /** All of them at the same time, since looking into all tables takes longer than what they do. */
    private static void assertNothingIsDone(
            List<Person> strangers, List<AnyForm> forms, String path, Supplier<Map<String, String>> traces) {
        var before = traces.get();
        var failed = strangers.parallelStream()
                .flatMap(person -> forms.stream().flatMap(form -> failures(person, form, path)))
                .toList();

        assertThat(traces.get())
                .as("what lies in the tables after %s sent %s", strangers, forms)
                .isEqualTo(before);
        assertThat(failed).isEmpty();
    }

    private static Stream<String> failures(Person person, AnyForm form, String path) {
        var http = CAST.of(person);
        var answers = new ArrayList<>(List.of(form.sentBy(http)));
        for (var own : List.of(path, "/book", "/login")) {
            answers.add(form.withSecretsOf(http.get(own)).sentBy(http));
        }
        return answers.stream()
                .filter(answer -> answer.status() >= 500)
                .map(answer -> person + " with " + form + ": " + answer.status());
    }

    private static Map<String, String> tracesOfOthers(Person person) {
        return Person.NOT_SIGNED_IN.contains(person)
                ? Traces.of(CAST.database())
                : Traces.ofOthersThan(CAST.accountId(person), CAST.database());
    }
}
