package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Rights.Page;
import app.foyer.rights.Rights.Thing;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var failed = new ArrayList<String>();
        for (var person : Person.values()) {
            if (!people.contains(person)) {
                var before = traces(person, path);
                for (var form : forms) {
                    note(person, form, form.sentBy(CAST.of(person)), failed);
                    for (var own : List.of(path, "/book", "/login")) {
                        var page = CAST.of(person).get(own);
                        note(person, form, form.withSecretsOf(page).sentBy(CAST.of(person)), failed);
                    }
                }
                assertThat(traces(person, path))
                        .as("what lies in the tables after %s sent %s", person, forms)
                        .isEqualTo(before);
            }
        }

        assertThat(failed).isEmpty();
    }

    /** Everything; except that on the page of one's own password everybody may change what is their own. */
    private static Map<String, String> traces(Person person, String path) {
        var mayChangeTheirOwn = path.equals(OWN_PASSWORD) && !Person.NOT_SIGNED_IN.contains(person);
        return mayChangeTheirOwn
                ? Traces.ofOthersThan(CAST.accountId(person), CAST.database())
                : Traces.of(CAST.database());
    }

    private static void note(Person person, AnyForm form, Answer answer, List<String> failed) {
        if (answer.status() >= 500) {
            failed.add(person + " with " + form + ": " + answer.status());
        }
    }
}
