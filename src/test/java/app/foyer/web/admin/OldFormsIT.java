package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One has a page open, the other changes the same thing meanwhile, and then the first one presses a button. */
@DisplayName("A form of yesterday")
class OldFormsIT {

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final Http one = OwnAccount.in(database, "ADMIN").signedIn(server);
    private final OwnAccount faster = OwnAccount.in(database, "ADMIN");
    private final Http other = faster.signedIn(server);
    private final OwnBusiness business = OwnBusiness.in(database);

    @Test
    void removesTheNoteBesideWhichTheButtonStood() {
        var service = business.service(Duration.ofHours(1)).offered();
        var nine = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        var held = BookingApi.of(server).mustBook(service, business.staff(), nine, BookingApi.newAddress());
        var drawer = "/admin/appointments?appointment=" + held.reference();
        for (var note : List.of("First", "Second", "Third")) {
            Form.in(one.get(drawer), "notes").with("notes:note", note).pressedBy(one, "notes:write");
        }
        var notes = database.list(
                row -> row.getLong(1),
                "select n.id from staff_note n join appointment a on a.id = n.appointment_id where a.reference = ?"
                        + " order by n.id",
                held.reference());
        assertThat(notes).hasSize(3);
        var seen = Form.in(one.get(drawer), "notesKept");

        assertThat(removed(Form.in(other.get(drawer), "notesKept"), other, notes.get(0))
                        .status())
                .isEqualTo(302);
        assertThat(removed(seen, one, notes.get(1)).status()).isEqualTo(302);

        assertThat(database.list(
                        row -> row.getString(1),
                        "select n.note from staff_note n join appointment a on a.id = n.appointment_id"
                                + " where a.reference = ?",
                        held.reference()))
                .containsExactly("Third");
        assertThat(removed(seen, one, notes.get(1)).body()).contains("This note is no longer there");
        assertThat(database.count(
                        "select count(*) from audit_entry where action = 'appointment.noteRemoved' and subject = ?"
                                + " and before_text is not null",
                        held.reference()))
                .isEqualTo(2);
        one.get(drawer + "&removeNote=" + notes.get(2));
        assertThat(database.count("select count(*) from staff_note where id = ?", notes.get(2)))
                .isOne();
    }

    @Test
    void takesTheWordThatStoodOnTheButton() {
        var customer = business.customer();
        var page = "/admin/customer?customer=" + customer;
        Form.in(one.get(page), "tagForm").with("tagForm:words", "mmm, zzz").pressedBy(one, "tagForm:put");
        var seen = Form.in(one.get(page), "untagForm");

        Form.in(other.get(page), "tagForm").with("tagForm:words", "aaa").pressedBy(other, "tagForm:put");
        seen.with("take", "mmm").pressedBy(one, "untagForm");

        assertThat(one.get(page).body())
                .contains("value=\"aaa\"", "value=\"zzz\"")
                .doesNotContain("value=\"mmm\"");
    }

    @Test
    void ofAQuestionAsksAlsoWhenOnlyItsWordsWereChanged() {
        var label = "Which knee? " + UUID.randomUUID();
        worded(Form.in(one.get("/admin/settings/questions?do=add&kind=text"), "questionForm"), label)
                .pressedBy(one, "questionForm:save");
        var id = database.count("select question_id from booking_question_text where label = ?", label);
        var page = "/admin/settings/questions?question=" + id;
        try {
            var seen = Form.in(one.get(page), "questionForm");
            assertThat(worded(Form.in(other.get(page), "questionForm"), label + " Left?")
                            .pressedBy(other, "questionForm:save")
                            .status())
                    .isEqualTo(302);

            assertAsked(worded(seen, label + " Right?").pressedBy(one, "questionForm:save"));
            assertThat(database.count(
                            "select count(*) from booking_question_text where question_id = ? and label = ?",
                            id,
                            label + " Left?"))
                    .isOne();
        } finally {
            database.run("delete from booking_question_text where question_id = ?", id);
            database.run("delete from booking_question where id = ?", id);
        }
    }

    /** What is moved in one tab, and by two at once, is moved as it stands by then; who has a question open is asked nothing. */
    @Test
    void movesTheQuestionBesideWhichTheButtonStoodAndLosesNone() {
        var mark = UUID.randomUUID().toString();
        for (var label : List.of("A", "B", "C", "D")) {
            worded(Form.in(one.get("/admin/settings/questions?do=add&kind=text"), "questionForm"), label + " " + mark)
                    .pressedBy(one, "questionForm:save");
        }
        var ids = database.list(
                row -> row.getLong(1),
                "select question_id from booking_question_text where label like ? order by label",
                "% " + mark);
        try {
            var before = standing();
            var seen = Form.in(one.get("/admin/settings/questions"), "order");
            var page = "/admin/settings/questions?question=" + ids.get(2);
            var opened = Form.in(one.get(page), "questionForm");

            moved(Form.in(other.get("/admin/settings/questions"), "order"), other, "up", ids.get(2));
            moved(seen, one, "up", ids.get(1));
            assertThat(standing())
                    .filteredOn(ids::contains)
                    .containsExactly(ids.get(0), ids.get(1), ids.get(2), ids.get(3));

            Crowd.allAtOnce(8, person -> {
                var who = person % 2 == 0 ? one : other;
                var order = Form.in(who.get("/admin/settings/questions"), "order");
                return moved(order, who, person % 4 < 2 ? "up" : "down", ids.get(person % 4));
            });
            assertThat(standing()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(before);
            assertThat(database.list(
                            row -> row.getInt(1),
                            "select sort_order from booking_question where archived_at is null order by sort_order"))
                    .doesNotHaveDuplicates();

            assertThat(worded(opened, "C, in other words " + mark)
                            .pressedBy(one, "questionForm:save")
                            .status())
                    .isEqualTo(302);
            assertThat(standing()).contains(ids.get(2));
        } finally {
            ids.forEach(id -> {
                database.run("delete from booking_question_text where question_id = ?", id);
                database.run("delete from booking_question where id = ?", id);
            });
        }
    }

    private List<Long> standing() {
        return database.list(
                row -> row.getLong(1),
                "select id from booking_question where archived_at is null order by sort_order, id");
    }

    private static Answer moved(Form form, Http person, String way, long question) {
        return form.with(way, "question-" + question).pressedBy(person, "order");
    }

    @Test
    void ofAStaffMemberAsksAlsoWhenOnlyAServiceWasTicked() {
        var service = business.service(Duration.ofHours(1)).by();
        var page = "/admin/staff-member?staff=" + business.staff();
        var profile = Form.in(one.get(page), "profileForm");
        var ofService = Form.in(one.get("/admin/service?service=" + service), "serviceForm");

        assertThat(profiled(Form.in(other.get(page), "profileForm"), service)
                        .pressedBy(other, "profileForm:save")
                        .status())
                .isEqualTo(302);

        assertAsked(profiled(profile, 0).pressedBy(one, "profileForm:save"));
        assertAsked(filled(ofService, service).pressedBy(one, "serviceForm:save"));
        assertThat(givers(service)).containsExactly(business.staff());
    }

    @Test
    void ofAStaffMemberAsksAlsoWhenTheServiceWasGivenToSomebodyElse() {
        var service = business.service(Duration.ofHours(1)).offered();
        var colleague = business.employ();
        var page = "/admin/staff-member?staff=" + business.staff();
        var profile = Form.in(one.get(page), "profileForm");

        var ofService = Form.in(other.get("/admin/service?service=" + service), "serviceForm");
        assertThat(filled(ofService, service)
                        .with("serviceForm:staff:chosen", String.valueOf(colleague))
                        .pressedBy(other, "serviceForm:save")
                        .status())
                .isEqualTo(302);

        assertAsked(profiled(profile, service).pressedBy(one, "profileForm:save"));
        assertThat(givers(service)).containsExactly(colleague);
    }

    @Test
    void givesNoRightsBackThatSomebodyElseHasTaken() {
        var person = OwnAccount.in(database, "STAFF").andAlso("ADMIN");
        var page = "/admin/accounts?account=" + person.id();
        var seen = Form.in(one.get(page), "accountForm");
        assertThat(entitled(Form.in(other.get(page), "accountForm"), "STAFF")
                        .pressedBy(other, "accountForm:change")
                        .status())
                .isEqualTo(302);

        var asked = entitled(seen, "ADMIN").pressedBy(one, "accountForm:change");

        assertAsked(asked);
        assertThat(roles(person)).containsExactly("STAFF");
        assertThat(entitled(Form.in(asked, "accountForm"), "ADMIN")
                        .pressedBy(one, "accountForm:mineAnyway")
                        .status())
                .isEqualTo(302);
        assertThat(roles(person)).containsExactly("ADMIN");
    }

    private void assertAsked(Answer answer) {
        assertThat(answer.body()).contains("id=\"meanwhile\"", faster.email());
    }

    private static Answer removed(Form form, Http person, long note) {
        return form.with("removeNote", String.valueOf(note)).pressedBy(person, "notesKept");
    }

    private static Form worded(Form form, String label) {
        return form.with("questionForm:label-en", label).with("questionForm:forAll", "true");
    }

    /** @param service that is ticked; 0 for none */
    private Form profiled(Form form, long service) {
        var name =
                database.list(row -> row.getString(1), "select name from staff_member where id = ?", business.staff());
        var filled = form.with("profileForm:name", name.get(0)).with("profileForm:title", "Tester");
        return service == 0 ? filled : filled.with("profileForm:services:chosen", String.valueOf(service));
    }

    private Form filled(Form form, long service) {
        return form.with("serviceForm:name", "Test service of old forms")
                .with(
                        "serviceForm:category",
                        String.valueOf(database.count("select category_id from service where id = ?", service)))
                .with("serviceForm:duration", "60")
                .with("serviceForm:price", "10")
                .with("serviceForm:before", "0")
                .with("serviceForm:after", "0")
                .with("serviceForm:capacity", "1")
                .with("serviceForm:locations:chosen", String.valueOf(business.location()));
    }

    private static Form entitled(Form form, String role) {
        return form.with("accountForm:roles:chosen", role).with("accountForm:staffId", "");
    }

    private List<Long> givers(long service) {
        return database.list(row -> row.getLong(1), "select staff_id from service_staff where service_id = ?", service);
    }

    private List<String> roles(OwnAccount person) {
        return database.list(
                row -> row.getString(1), "select role from account_role where account_id = ?", person.id());
    }
}
