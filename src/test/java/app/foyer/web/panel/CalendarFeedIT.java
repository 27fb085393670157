package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.privacy.Leaver;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PostedForm;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The private calendar address, fetched as a calendar program does: without signing in, again and again. */
class CalendarFeedIT {

    private static final Pattern ADDRESS = Pattern.compile("value=\"[^\"]*(/calendar/[^\"]+\\.ics)\"");

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Leaver grace = new Leaver(server);
    private final Http program = Http.to(server);

    @Test
    void showsTheOwnAppointmentsAndWhatBecameOfThem() {
        var first = grace.books(Duration.ofDays(9));
        var second = grace.books(Duration.ofDays(12));
        var address = make(grace.signsIn());

        var before = program.get(address);
        grace.cancels(first);
        var after = program.get(address, "If-None-Match", before.header("ETag"));

        assertThat(before.header("Content-Type")).startsWith("text/calendar");
        assertThat(before.header("Set-Cookie")).isEmpty();
        assertThat(events(before))
                .extracting(event -> event.getUid().orElseThrow().getValue().replaceAll("@.*", ""))
                .containsExactly(first.reference(), second.reference());
        assertThat(events(before)).extracting(CalendarFeedIT::status).containsOnly("CONFIRMED");
        assertThat(after.status()).isEqualTo(200);
        assertThat(events(after)).extracting(CalendarFeedIT::status).containsExactly("CANCELLED", "CONFIRMED");
        assertThat(program.get(address, "If-None-Match", after.header("ETag")).status())
                .isEqualTo(304);
        assertThat(program.get(address, "If-Modified-Since", after.header("Last-Modified"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void isShownOnceRenewedAndSwitchedOff() {
        grace.books(Duration.ofDays(9));
        var here = grace.signsIn();
        var first = make(here);
        assertThat(here.get("/panel/account").body()).doesNotContain("/calendar/");

        var second = make(here);
        assertThat(program.get(first).status()).isEqualTo(404);
        assertThat(program.get(second).status()).isEqualTo(200);

        PostedForm.on(here, here.get("/panel/account"), "feed").send("off");
        assertThat(program.get(second).status()).isEqualTo(404);
        assertThat(server.database().count("select count(*) from calendar_feed where token_hash = ?", token(second)))
                .isZero();
    }

    @Test
    void opensNothingToWhoGuesses() {
        for (var guess : List.of("/calendar/", "/calendar/x.ics", "/calendar/" + "A".repeat(43) + ".ics")) {
            assertThat(program.get(guess).status()).as(guess).isEqualTo(404);
        }
        assertThat(program.get("/calendar/" + "A".repeat(43) + ".ics").body()).doesNotContain("BEGIN:VCALENDAR");
    }

    private static String make(Http here) {
        var sent = PostedForm.on(here, here.get("/panel/account"), "feed").send("make");
        var shown = ADDRESS.matcher(here.get(sent.header("Location")).body());
        assertThat(shown.find()).as("the address on the page").isTrue();
        return shown.group(1);
    }

    private static String token(String address) {
        return address.replaceAll(".*/|\\.ics", "");
    }

    private static String status(VEvent event) {
        return event.getProperty("STATUS").orElseThrow().getValue();
    }

    private static List<VEvent> events(Answer answer) {
        try {
            return new CalendarBuilder().build(new StringReader(answer.body())).getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
