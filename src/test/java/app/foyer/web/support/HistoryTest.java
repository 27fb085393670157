package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentChange;
import app.foyer.booking.HistoryLine;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Wording;
import app.foyer.web.support.History.Told;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-03-05T13:30:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final HistoryLine BOOKED = line(AppointmentChange.Kind.BOOKED, Actor.Kind.CUSTOMER, null, TUESDAY);
    private static final HistoryLine MOVED = line(AppointmentChange.Kind.MOVED, Actor.Kind.LINK, TUESDAY, THURSDAY);
    private static final HistoryLine CONFIRMED = line(AppointmentChange.Kind.CONFIRMED, Actor.Kind.ADMIN, null, null);

    @Test
    void itsCustomerReadsWhatTheyDidAndWhatTheBusinessDid() {
        assertThat(toItsCustomer(Locale.ENGLISH, BOOKED, CONFIRMED, MOVED))
                .containsExactly(
                        "You booked it for Tue 3 March, 10:00.",
                        "We confirmed it.",
                        "You moved it from Tue 3 March, 10:00 to Thu 5 March, 14:30.");
    }

    @Test
    void inGermanToo() {
        assertThat(toItsCustomer(Locale.GERMAN, BOOKED, CONFIRMED, MOVED))
                .containsExactly(
                        "Sie haben den Termin für Di, 3. März, 10:00 Uhr gebucht.",
                        "Wir haben den Termin bestätigt.",
                        "Sie haben den Termin von Di, 3. März, 10:00 Uhr auf Do, 5. März, 14:30 Uhr verschoben.");
    }

    @Test
    void theBusinessReadsNamesInTheSameWords() {
        assertThat(toTheBusiness(Locale.ENGLISH, BOOKED, CONFIRMED, MOVED))
                .containsExactly(
                        "Grace O'Hara {0} (customer) booked it for Tue 3 March, 10:00.",
                        "Grace O'Hara {0} (administrator) confirmed it.",
                        "Grace O'Hara {0} (customer, by the link in a mail) moved it from Tue 3 March, 10:00"
                                + " to Thu 5 March, 14:30.");
        assertThat(toTheBusiness(Locale.GERMAN, CONFIRMED))
                .containsExactly("Grace O'Hara {0} (Verwaltung) hat den Termin bestätigt.");
    }

    @Test
    void itsCustomerNeverReadsWhoOfTheStaffItWas() {
        for (var kind : AppointmentChange.Kind.values()) {
            for (var actor : Actor.Kind.values()) {
                assertThat(toItsCustomer(Locale.ENGLISH, line(kind, actor, TUESDAY, THURSDAY)))
                        .allSatisfy(what -> assertThat(what).doesNotContain("Grace", "(", "???"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentChange.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SECURED", "FREED"})
    void everythingThatCanHappenHasWordsInBothLanguages(AppointmentChange.Kind kind) {
        for (var actor : Actor.Kind.values()) {
            var line = line(kind, actor, TUESDAY, THURSDAY);
            assertThat(toItsCustomer(Locale.ENGLISH, line)).allMatch(what -> what.matches("(You|We) [^{?]+\\."));
            assertThat(toItsCustomer(Locale.GERMAN, line)).allMatch(what -> what.matches("(Sie|Wir) haben [^{?]+\\."));
            assertThat(toTheBusiness(Locale.GERMAN, line)).allMatch(what -> what.contains(" hat "));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentChange.Kind.class,
            names = {"SECURED", "FREED"})
    void whatHappensByItselfIsNobodysDeed(AppointmentChange.Kind kind) {
        var line = line(kind, Actor.Kind.SYSTEM, TUESDAY, THURSDAY);

        assertThat(toItsCustomer(Locale.ENGLISH, line)).allMatch(what -> what.matches("(What|It) [^{?]+\\."));
        assertThat(toTheBusiness(Locale.GERMAN, line)).allMatch(what -> what.matches("(Was|Es) [^{?]+\\."));
    }

    @Test
    void whatHadToBeConfirmedSaysSo() {
        var asked = new HistoryLine(
                AppointmentChange.Kind.MOVED,
                NOW,
                Actor.Kind.CUSTOMER,
                "Grace",
                TUESDAY,
                THURSDAY,
                AppointmentStatus.PENDING,
                null);

        assertThat(toItsCustomer(Locale.ENGLISH, asked))
                .containsExactly("You moved it from Tue 3 March, 10:00 to Thu 5 March, 14:30."
                        + " It then had to be confirmed.");
    }

    @Test
    void aReasonIsToldWhereOneWasGiven() {
        assertThat(History.forTheCustomer(reader(Locale.GERMAN)).of(List.of(cancelled("Erkältet"), cancelled(" "))))
                .extracting(Told::reason)
                .containsExactly("Grund: Erkältet", null);
        assertThat(History.behindItsLink(reader(Locale.GERMAN)).of(List.of(cancelled("Erkältet"))))
                .as("who holds the link need not be its customer")
                .extracting(Told::what, Told::reason)
                .containsExactly(tuple("Sie haben den Termin abgesagt.", null));
        assertThat(History.forTheCustomer(reader(Locale.ENGLISH)).of(List.of(BOOKED)))
                .extracting(Told::when)
                .containsExactly("Sun 1 March, 09:00");
    }

    private static HistoryLine cancelled(String reason) {
        return new HistoryLine(
                AppointmentChange.Kind.CANCELLED,
                NOW,
                Actor.Kind.CUSTOMER,
                "Grace",
                null,
                null,
                AppointmentStatus.CANCELLED,
                reason);
    }

    private static HistoryLine line(AppointmentChange.Kind kind, Actor.Kind actor, Instant from, Instant to) {
        return new HistoryLine(kind, NOW, actor, "Grace O'Hara {0}", from, to, AppointmentStatus.CONFIRMED, null);
    }

    private static List<String> toItsCustomer(Locale language, HistoryLine... lines) {
        return what(History.forTheCustomer(reader(language)), lines);
    }

    private static List<String> toTheBusiness(Locale language, HistoryLine... lines) {
        return what(History.forTheBusiness(reader(language)), lines);
    }

    private static List<String> what(History history, HistoryLine... lines) {
        return history.of(List.of(lines)).stream().map(Told::what).toList();
    }

    private static Wording reader(Locale language) {
        return new Wording(language, ZoneId.of("Europe/Berlin"), NOW);
    }
}
