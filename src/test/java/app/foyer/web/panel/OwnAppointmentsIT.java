package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.AskedQueries;
import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer with twelve appointments and somebody else's next to them sees of {@code /panel/appointments}. */
@TestInstance(Lifecycle.PER_CLASS)
class OwnAppointmentsIT {

    private static final String PAGE = "/panel/appointments?lang=en&zone=UTC";
    private static final Pattern ROW = Pattern.compile("id=\"appointment-(FO-[A-Z0-9]{5})\"");
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC).plusDays(30);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final AskedQueries asked = AskedQueries.of(server);
    private final BookingApi api = BookingApi.of(server);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final long massage = business.service(Duration.ofHours(1)).offered();
    private final long yoga = business.service(Duration.ofHours(1)).offered();
    private final long never = business.service(Duration.ofHours(1)).offered();
    private final List<Held> mine = new ArrayList<>();

    private Held theirs;
    private Http me;
    private Http other;

    @BeforeAll
    void twelveDaysTwelveAppointments() {
        var address = BookingApi.newAddress();
        IntStream.range(0, 12)
                .forEach(
                        day -> mine.add(api.mustBook(day < 9 ? massage : yoga, business.staff(), start(day), address)));
        me = signedIn(address);
        var otherAddress = BookingApi.newAddress();
        theirs = api.mustBook(never, business.staff(), start(20), otherAddress);
        other = signedIn(otherAddress);
    }

    @Test
    void isReadInPagesTheNextOneFirst() {
        assertThat(shown("")).containsExactlyElementsOf(references(0, 10));
        assertThat(shown("&page=2")).containsExactlyElementsOf(references(10, 12));
        assertThat(shown("&page=99")).containsExactlyElementsOf(references(10, 12));
        assertThat(shown("&show=past")).isEmpty();
    }

    @Test
    void isFilteredByDayAndService() {
        assertThat(shown("&from=" + FIRST.plusDays(3) + "&until=" + FIRST.plusDays(4)))
                .containsExactlyElementsOf(references(3, 5));
        assertThat(shown("&service=" + yoga)).containsExactlyElementsOf(references(9, 12));
        assertThat(shown("&service=" + yoga + "&until=" + FIRST.plusDays(9)))
                .containsExactlyElementsOf(references(9, 10));
    }

    @Test
    void isFoundByAnyPartOfItsReference() {
        var wanted = mine.get(4).reference();

        assertThat(shown("&search=" + wanted.toLowerCase())).containsExactly(wanted);
        assertThat(shown("&search=" + wanted.substring(4))).contains(wanted);
    }

    @Test
    void offersOnlyTheServicesThatThisCustomerHasHad() {
        var page = me.get(PAGE).body();

        assertThat(page).contains("<option value=\"" + massage + "\"", "<option value=\"" + yoga + "\"");
        assertThat(page).doesNotContain("<option value=\"" + never + "\"");
    }

    @Test
    void saysThatNothingMatchesAndLeadsBackToAll() {
        var page = me.get(PAGE + "&from=" + FIRST.plusDays(300)).body();

        assertThat(page).contains("None of your upcoming appointments matches", "id=\"showAll\"");
        assertThat(page).doesNotContain("Nothing booked at the moment");
    }

    @Test
    void keepsWhatWasTypedWrongAndSaysWhatIsWrongBesideIt() {
        var page = me.get(PAGE + "&from=yesterday&until=5.3.&service=" + never + "&search=%22%3E%3Cb%3E")
                .body();

        assertThat(page).contains("value=\"yesterday\"", "value=\"5.3.\"").doesNotContain("<b>");
        assertThat(page)
                .containsPattern("id=\"from-error\">This is no date")
                .containsPattern("id=\"until-error\">This is no date")
                .containsPattern("id=\"service-error\">You have had no such service")
                .containsPattern("id=\"search-error\">A reference looks like");
        assertThat(ROW.matcher(page).results())
                .as("what is wrong filters nothing")
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&page=-1",
                "&page=99999999999",
                "&from=%00",
                "&search=%25",
                "&service=1%20or%201%3D1",
                "&until=9999-12-31",
                "&from=2999-12-31&until=1900-01-01",
                "&appointment=FO-%27%27",
                "&show=everybody&zone=Moon/Sea"
            })
    void answersWhateverStandsInTheAddress(String choices) {
        assertThat(me.get(PAGE + choices).status()).isEqualTo(200);
    }

    @Test
    void showsOneWithEverythingAboutIt() {
        var one = mine.get(0).reference();
        var page = me.get(PAGE + "&appointment=" + one).body();

        assertThat(page).contains("id=\"shown-reschedule-" + one, "You booked it for", "1 Test Street");
        assertThat(page).containsPattern("href=\"https://www.openstreetmap.org/search\\?query=1\\+Test\\+Street\"");
        assertThat(page).contains("rel=\"noopener noreferrer\"");
        assertThat(page).contains("until 24 hours before it starts");
    }

    @Test
    void isTakenAlongAsACalendarFileByItsOwnerAlone() throws IOException, ParserException {
        var file = "/panel/appointments/calendar?ref=";
        var answer = me.get(file + mine.get(0).reference());

        assertThat(answer.header("Content-Disposition")).contains(mine.get(0).reference() + ".ics");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        var event = (VEvent) calendar.getComponents("VEVENT").get(0);
        assertThat(event.getUid().orElseThrow().getValue())
                .startsWith(mine.get(0).reference());
        assertThat(other.get(file + mine.get(0).reference()).status()).isEqualTo(404);
        assertThat(me.get(file + "nothing").status()).isEqualTo(404);
    }

    @Test
    void ofSomebodyElseIsNeitherListedNorFoundNorOpened() {
        assertThat(shown("&search=" + theirs.reference())).isEmpty();
        assertThat(me.get(PAGE + "&appointment=" + theirs.reference()).body())
                .doesNotContain("id=\"appointmentTitle\"", "shown-reschedule");
        assertThat(ROW.matcher(other.get(PAGE).body()).results().map(row -> row.group(1)))
                .containsExactly(theirs.reference());
    }

    @Test
    void costsTheSameNumberOfQueriesForOneRowAsForTen() {
        var one = queries("&search=" + mine.get(4).reference());
        var ten = queries("&until=" + FIRST.plusDays(9));

        assertThat(shown("&until=" + FIRST.plusDays(9))).hasSize(10);
        assertThat(ten).as("queries for ten rows, and for one").isEqualTo(one).isPositive();
    }

    private int queries(String choices) {
        return asked.by(() -> assertThat(me.get(PAGE + choices).status()).isEqualTo(200));
    }

    private List<String> shown(String choices) {
        var answer = me.get(PAGE + choices);
        assertThat(answer.status()).isEqualTo(200);
        return ROW.matcher(answer.body())
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private List<String> references(int from, int to) {
        return mine.subList(from, to).stream().map(Held::reference).toList();
    }

    private static Instant start(int day) {
        return FIRST.plusDays(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private Http signedIn(String address) {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        server.database().run("update customer set account_id = ? where email_key = ?", account.id(), address);
        return account.signedIn(server);
    }
}
