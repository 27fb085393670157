package app.foyer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One rule, asked at every place: the button and the dialog of the panel, the page behind a mail's link with its dialog,
 * and REST, which also tries it. Each row of the table is a service with rules of its own; what it says of moving is the
 * opposite of what it says of cancelling.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PolicyAgreesIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(30);
    private static final Pattern WHY = Pattern.compile("<[^>]+>");
    private static final String ZONE = "&zone=UTC";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final BookingApi api = BookingApi.of(server);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final OwnAccount account = OwnAccount.in(server.database(), "CUSTOMER");
    private final String address = BookingApi.newAddress();

    private Http panel;
    private int booked;

    @BeforeAll
    void signIn() {
        panel = account.signedIn(server);
    }

    @ParameterizedTest
    @CsvSource({
        "on,  right, in time",
        "on,  right, too late",
        "on,  wrong, in time",
        "on,  wrong, too late",
        "off, right, in time",
        "off, right, too late",
        "off, wrong, in time",
        "off, wrong, too late"
    })
    void everyPlaceSaysTheSame(String offered, String status, String time) {
        var isOn = offered.equals("on");
        var isRight = status.equals("right");
        var isInTime = time.equals("in time");
        var service = business.service(Duration.ofHours(1)).offered();
        var start = DAY.atTime(9 + booked++, 0).toInstant(ZoneOffset.UTC);
        var appointment = api.mustBook(service, business.staff(), start, address);
        server.database().run("update customer set account_id = ? where email_key = ?", account.id(), address);
        decide(service, "mayReschedule", String.valueOf(isOn));
        decide(service, "mayCancel", String.valueOf(!isOn));
        decide(service, "rescheduleStatuses", isRight ? "PENDING,CONFIRMED" : "PENDING");
        decide(service, "cancelStatuses", isRight ? "PENDING" : "PENDING,CONFIRMED");
        decide(service, "rescheduleNotice", isInTime ? "0" : "525600");
        decide(service, "cancelNotice", isInTime ? "525600" : "0");

        var told = api.read(appointment).json();
        var move = new Said(told.getAsJsonObject("reschedule"));
        var cancel = new Said(told.getAsJsonObject("cancel"));

        assertThat(move.codes()).isEqualTo(codes("move", isOn, isRight, isInTime));
        assertThat(cancel.codes()).isEqualTo(codes("cancel", !isOn, !isRight, !isInTime));
        inThePanel(appointment, move, cancel);
        behindTheLink(appointment, move, cancel);
        whenItIsTried(appointment, start, move, cancel);
    }

    private void inThePanel(Held appointment, Said move, Said cancel) {
        var page = "/panel/appointments?";
        pageSays(panel, page, appointment, move, cancel);
    }

    private void behindTheLink(Held appointment, Said move, Said cancel) {
        var holder = Http.to(server);
        assertThat(holder.get("/booking?t=" + appointment.token()).status()).isEqualTo(302);
        pageSays(holder, "/booking?ref=" + appointment.reference() + "&", appointment, move, cancel);
    }

    private static void pageSays(Http reader, String page, Held appointment, Said move, Said cancel) {
        var reference = appointment.reference();
        var plain = reader.get(page + "lang=en" + ZONE).body();
        assertThat(reasonsBeside(plain, "reschedule-" + reference)).isEqualTo(move.sentences());
        assertThat(reasonsBeside(plain, "cancel-" + reference)).isEqualTo(cancel.sentences());

        var moving = reader.get(page + "move=" + reference + ZONE).body();
        assertThat(reasonsIn(moving, "moveRefused")).isEqualTo(move.sentences());
        assertThat(moving.contains("id=\"calendar\"") || moving.contains("moving:calendar"))
                .as("the dialog offers times")
                .isEqualTo(move.isAllowed());

        var cancelling = reader.get(page + "cancel=" + reference + ZONE).body();
        assertThat(reasonsIn(cancelling, "cancelRefused")).isEqualTo(cancel.sentences());
        assertThat(cancelling.contains("class=\"consequences\"")).isEqualTo(cancel.isAllowed());
    }

    private void whenItIsTried(Held appointment, Instant start, Said move, Said cancel) {
        var moved = api.move(appointment, start.plus(Duration.ofHours(12)));
        assertThat(moved.status()).as("%s", moved).isEqualTo(move.isAllowed() ? 200 : 403);
        var cancelled = api.cancel(appointment);
        assertThat(cancelled.status()).as("%s", cancelled).isEqualTo(cancel.isAllowed() ? 200 : 403);
        if (!move.isAllowed()) {
            assertThat(moved.text("code")).isEqualTo(move.codes().get(0));
        }
        if (!cancel.isAllowed()) {
            assertThat(cancelled.text("code")).isEqualTo(cancel.codes().get(0));
        }
    }

    /** What REST says of a change. */
    private record Said(JsonObject decision) {

        boolean isAllowed() {
            return decision.get("allowed").getAsBoolean();
        }

        List<String> codes() {
            return all("code");
        }

        /** All reasons in one piece, as they stand beside a button; without names of zones. */
        String sentences() {
            return withoutZones(String.join(" ", all("message")));
        }

        private List<String> all(String member) {
            return StreamSupport.stream(decision.getAsJsonArray("reasons").spliterator(), false)
                    .map(reason -> reason.getAsJsonObject().get(member).getAsString())
                    .toList();
        }
    }

    private static List<String> codes(String change, boolean isOffered, boolean isRight, boolean isInTime) {
        var codes = new ArrayList<String>();
        if (!isOffered) {
            codes.add(change + "_not_offered");
        }
        if (!isRight) {
            codes.add(change + "_status");
        }
        if (!isInTime) {
            codes.add(change + "_too_late");
        }
        return codes;
    }

    /** Empty when the button is a link that leads on. */
    private static String reasonsBeside(String page, String button) {
        var link = "<a[^>]*id=\"%s\"".formatted(button);
        if (Pattern.compile(link).matcher(page).find()) {
            return "";
        }
        assertThat(page).containsPattern("<button[^>]*id=\"%s\"[^>]*disabled".formatted(button));
        return text(page, "id=\"" + button + "-why\">", "</span>").orElse("no reason is told");
    }

    private static String reasonsIn(String page, String box) {
        return text(page, "id=\"" + box + "\"", "</div>").orElse("");
    }

    private static Optional<String> text(String page, String from, String to) {
        var start = page.indexOf(from);
        if (start < 0) {
            return Optional.empty();
        }
        var piece = page.substring(page.indexOf('>', start) + 1, page.indexOf(to, start));
        var plain = WHY.matcher(piece).replaceAll(" ").replace("&nbsp;", " ").replaceAll("\\s+", " ");
        return Optional.of(withoutZones(plain.strip()));
    }

    private static String withoutZones(String sentence) {
        return sentence.replaceAll(" \\([^)]*\\)", "");
    }

    /** The service's own rule, as the settings page writes it. */
    private void decide(long service, String rule, String content) {
        server.database()
                .run(
                        "insert into setting (name, content, changed_at, changed_by) values (?, ?, ?, ?)",
                        "servicePanel.%s@%d".formatted(rule, service),
                        content,
                        OffsetDateTime.now(ZoneOffset.UTC),
                        "tests");
    }
}
