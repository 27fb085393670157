package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each choice that a list of the console offers (a filter, an order, another look) is answered, on each database. */
class ChoicesIT {

    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"get\".*?</form>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*\\bname=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"\\?([^\"#]+)\"");

    /** Of links that differ in their values alone, such as those of the rows. */
    private static final int FEW = 6;

    private static final int MANY = 20;

    static Stream<Arguments> listsAndDatabases() {
        return Stream.of("appointments", "customers", "messages", "audit", "calendar", "accounts", "settings/try")
                .flatMap(page -> Stream.of(Databases.values()).map(kind -> Arguments.of("/admin/" + page, kind)));
    }

    @ParameterizedTest
    @MethodSource("listsAndDatabases")
    void areAnswered(String page, Databases kind) {
        var server = FoyerServer.on(kind);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);

        var choices = choicesOn(admin.get(page).body());

        assertThat(choices).isNotEmpty();
        for (var choice : choices) {
            assertThat(admin.get(page + "?" + choice).status())
                    .as("%s?%s", page, choice)
                    .isEqualTo(200);
        }
    }

    private static Set<String> choicesOn(String body) {
        var choices = new LinkedHashSet<String>();
        for (var form : all(FORM, body)) {
            SELECT.matcher(form).results().forEach(select -> someOf(all(OPTION, select.group(2)))
                    .forEach(value -> choices.add(select.group(1) + "=" + value)));
        }
        Map<String, Integer> alike = new HashMap<>();
        LINK.matcher(body)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(query -> alike.merge(query.replaceAll("=[^&]*", ""), 1, Integer::sum) <= FEW)
                .forEach(choices::add);
        return choices;
    }

    /** All of a short list; of a long one, which is made of things such as services, as few as of links. */
    private static List<String> someOf(List<String> values) {
        return values.size() > MANY ? values.subList(0, FEW) : values;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(found.groupCount() > 0 ? 1 : 0))
                .toList();
    }
}
