package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Everything.Parameter;
import app.foyer.rights.Rights.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing has an address of which {@link Rights} does not say who may enter, and no parameter whose thing it names. */
class EverythingIsSaidTest {

    private static final String SAY = " In src/test/java/app/foyer/rights/Rights.java ";

    @Test
    void whoMayEnterEachPage() {
        var said = Rights.pages().stream().map(Rights.Page::address).toList();

        assertThat(Everything.pages().stream().filter(page -> !said.contains(page)))
                .as("pages of which nobody has said who may enter." + SAY + "give each a line in PAGES")
                .isEmpty();
    }

    @Test
    void whoMayUseEachAddressOfRest() {
        var said = Rights.rest().stream().map(Rest::toString).toList();

        assertThat(Everything.rest().stream().map(Rest::toString).filter(rest -> !said.contains(rest)))
                .as("REST addresses of which nobody has said who may use them." + SAY + "give each a line in REST")
                .isEmpty();
        assertThat(Everything.rest()).as("addresses found").hasSizeGreaterThan(5);
    }

    @Test
    void whatEachServletAnswers() {
        assertThat(Everything.servlets())
                .as("servlets of which nobody has said who may ask them." + SAY + "give each a line in SERVLETS")
                .isSubsetOf(Rights.servlets());
    }

    @Test
    void whoseThingEachParameterNames() {
        assertThat(unsaid(Everything.parameters()))
                .as("parameters of which nobody has said whose thing they name (class or page, and parameter). In"
                        + " src/test/java/app/foyer/rights, give each a line in RightsToThings, or name it in Parameters if it"
                        + " names nobody's thing")
                .isEmpty();
    }

    private static List<Parameter> unsaid(Iterable<Parameter> parameters) {
        var things = RightsToThings.things().stream()
                .flatMap(thing -> thing.parameters().stream().map(name -> thing.reader() + " " + name))
                .collect(Collectors.toSet());
        var unsaid = new ArrayList<Parameter>();
        for (var parameter : parameters) {
            var isSaid = parameter.isNamedByAVariable()
                    ? Parameters.BY_VARIABLE.contains(parameter.toString())
                    : Parameters.CHOICES.contains(parameter.name()) || things.contains(parameter.toString());
            if (!isSaid) {
                unsaid.add(parameter);
            }
        }
        return unsaid;
    }
}
