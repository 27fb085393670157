package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Rights.Page;
import app.foyer.rights.RightsToThings.Thing;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
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
        return RightsToThings.things().stream();
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void ofAPageActsForNobodyElse(Page page) {
        var owner = page.people().iterator().next();

        assertNothingIsDone(owner, page.address(), page.address(), PagesByPersonIT.strangers(page));
    }

    @ParameterizedTest
    @MethodSource("things")
    void ofAThingActsForNobodyElse(Thing thing) {
        var owner = thing.people().iterator().next();
        var address = Things.put(thing, Things.nameOf(thing, Person.CUSTOMER_A, CAST));

        var strangers = Stream.of(Person.values())
                .filter(person -> !thing.people().contains(person))
                .toList();
        assertNothingIsDone(owner, address, thing.path(), strangers);
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

    private static void assertNothingIsDone(Person owner, String address, String path, List<Person> strangers) {
        var forms = AnyForm.allIn(CAST.of(owner).get(address));
        assertThat(forms).as("forms of %s at %s", owner, address).allSatisfy(form -> assertThat(form.action())
                .isNotEmpty());
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
                .flatMap(person -> failures(person, forms, path))
                .toList();

        assertThat(traces.get())
                .as("what lies in the tables after %s sent %s", strangers, forms)
                .isEqualTo(before);
        assertThat(failed).isEmpty();
    }

    private static Stream<String> failures(Person person, List<AnyForm> forms, String path) {
        var http = CAST.of(person);
        var own = forms.isEmpty()
                ? List.<Answer>of()
                : Stream.of(path, "/book", "/login")
                        .map(http::get)
                        .filter(AnyForm::hasSecrets)
                        .limit(1)
                        .toList();
        return forms.stream()
                .flatMap(form -> Stream.concat(Stream.of(form), own.stream().map(form::withSecretsOf)))
                .map(form -> Map.entry(form, form.sentBy(http)))
                .filter(sent -> sent.getValue().status() >= 500)
                .map(sent -> person + " with " + sent.getKey() + ": "
                        + sent.getValue().status());
    }

    private static Map<String, String> tracesOfOthers(Person person) {
        return Person.NOT_SIGNED_IN.contains(person)
                ? Traces.of(CAST.database())
                : Traces.ofOthersThan(CAST.accountId(person), CAST.database());
    }
}
