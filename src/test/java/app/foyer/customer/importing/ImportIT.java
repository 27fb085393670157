package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a file, on either database. */
@DisplayName("A file with customers")
class ImportIT {

    private static final Map<Databases, OwnDatabase> OWN = new EnumMap<>(Databases.class);
    private static final String HEADS = "First name,Last name,E-mail,Phone\n";

    private OwnDatabase own;
    private LocalImports imports;

    @AfterAll
    static void close() {
        OWN.values().forEach(OwnDatabase::close);
    }

    @ParameterizedTest
    @EnumSource
    void addsNobodyTwiceWhenItComesAgain(Databases kind) {
        on(kind);
        var text = HEADS
                + "Ada,Again,again@harbour.example,\n"
                + "Grace,Again,,+49 30 111111\n"
                + "Cher Again,,,\n"
                + "Ada,Again,AGAIN@harbour.example,\n";

        assertThat(imported(text, ForKnown.SKIP)).isEqualTo("3 added, 0 changed, 1 known");
        assertThat(imported(text, ForKnown.UPDATE)).isEqualTo("0 added, 0 changed, 4 known");
    }

    @ParameterizedTest
    @EnumSource
    void fillsOrReplacesWhatIsKnownAsItWasChosen(Databases kind) {
        on(kind);
        imported(HEADS + "Ada,Filled,filled@harbour.example,\n", ForKnown.SKIP);
        var more = HEADS + "Augusta,Byron,filled@harbour.example,+49 30 222222\n";

        assertThat(imported(more, ForKnown.SKIP)).isEqualTo("0 added, 0 changed, 1 known");
        assertThat(imported(more, ForKnown.FILL)).isEqualTo("0 added, 1 changed, 0 known");
        assertThat(person("filled@harbour.example")).isEqualTo("Ada Filled +49 30 222222");
        assertThat(imported(more, ForKnown.UPDATE)).isEqualTo("0 added, 1 changed, 0 known");
        assertThat(person("filled@harbour.example")).isEqualTo("Augusta Byron +49 30 222222");
    }

    @ParameterizedTest
    @EnumSource
    void touchesNobodyWhoHasALoginAndOpensNone(Databases kind) {
        on(kind);
        imported(HEADS + "Ada,Owner,owner@harbour.example,\n", ForKnown.SKIP);
        own.database()
                .run("insert into account (id, email, email_key, created_at, enabled, session_epoch) values (7,"
                        + " 'owner@harbour.example', 'owner@harbour.example', current_timestamp, true, 0)");
        own.database().run("update customer set account_id = 7 where email_key = 'owner@harbour.example'");

        var id = imports.bring(HEADS + "Mallory,Thief,Owner@harbour.example,+49 30 333333\n");
        imports.check(id);
        var done = imports.write(id, ForKnown.UPDATE, false);

        assertThat(done.counts().getClosed()).isEqualTo(1);
        assertThat(person("owner@harbour.example")).isEqualTo("Ada Owner ");
        assertThat(own.database().count("select count(*) from account")).isEqualTo(1);
        assertThat(imports.findings(id, Finding.Kind.PROTECTED)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void isImportedWholeOrWithItsGoodRowsAlone(Databases kind) {
        on(kind);
        var id = imports.bring(HEADS + "Ada,Whole,whole@harbour.example,\nGrace,Whole,grace@@,12\n");
        imports.check(id);

        assertThat(imports.findings(id, Finding.Kind.WRONG))
                .extracting(finding -> finding.line() + " " + finding.field() + " "
                        + finding.why().messageKey())
                .containsExactly("3 EMAIL customer.email.wrong", "3 PHONE customer.phone.wrong");
        assertThatThrownBy(() -> imports.write(id, ForKnown.SKIP, false)).isInstanceOf(RefusedException.class);
        assertThat(own.database().count("select count(*) from customer where last_name = 'Whole'"))
                .isZero();
        assertThat(imports.write(id, ForKnown.SKIP, true).counts().getAdded()).isEqualTo(1);
    }

    /** Seen before anything is checked, and when all lines are. */
    @ParameterizedTest
    @EnumSource
    void tellsWhichLinesHaveTooFewCellsOrTooMany(Databases kind) {
        on(kind);
        var id = imports.bring(HEADS
                + "Ada,Ragged,ragged@harbour.example,\n"
                + "Grace,Ragged\n"
                + "Ada, King,Ragged,ragged5@harbour.example,+49 30 444444\n");
        var expected = List.of("3 import.row.tooFewCells", "4 import.row.tooManyCells");

        assertThat(imports.asService(service -> service.preview(id).orElseThrow())
                        .rows())
                .extracting(ImportPreview.Row::kind)
                .containsExactly(null, Finding.Kind.WRONG, Finding.Kind.WRONG);
        assertThat(imports.asService(service -> service.preview(id).orElseThrow()).rows().stream()
                        .flatMap(row -> row.why().stream()))
                .extracting(finding -> finding.line() + " " + finding.why().messageKey())
                .isEqualTo(expected);
        assertThat(imports.check(id).counts().getAdded()).isEqualTo(1);
        assertThat(imports.findings(id, Finding.Kind.WRONG))
                .extracting(finding -> finding.line() + " " + finding.why().messageKey())
                .isEqualTo(expected);
    }

    /** Three batches are written when somebody of the last one opens an account: nothing of it stays. */
    @ParameterizedTest
    @EnumSource
    void isTakenBackWholeWhenALineCannotBeTakenAnyMore(Databases kind) {
        on(kind);
        var text = new StringBuilder(HEADS);
        for (int i = 0; i < 3 * ImportSteps.BATCH; i++) {
            text.append("Ada,Undone,undone%d@harbour.example,\n".formatted(i));
        }
        var id = imports.bring(text.toString());
        assertThat(imports.check(id).counts().getAdded()).isEqualTo(3L * ImportSteps.BATCH);
        var taken = "undone%d@harbour.example".formatted(3 * ImportSteps.BATCH - 1);
        own.database()
                .run(
                        "insert into account (id, email, email_key, created_at, enabled, session_epoch) values (8, ?, ?,"
                                + " current_timestamp, true, 0)",
                        taken,
                        taken);

        var after = imports.write(id, ForKnown.SKIP, false);

        assertThat(own.database().count("select count(*) from customer where last_name = 'Undone'"))
                .isZero();
        assertThat(after.state()).isEqualTo(ImportState.CHECKED);
        assertThat(after.undone()).isTrue();
        assertThat(imports.findings(id, Finding.Kind.PROTECTED)).hasSize(1);

        var done = imports.write(id, ForKnown.SKIP, false);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts().getAdded()).isEqualTo(3L * ImportSteps.BATCH - 1);
        assertThat(own.database().count("select count(*) from customer where last_name = 'Undone'"))
                .isEqualTo(3L * ImportSteps.BATCH - 1);
        own.database().run("delete from account where id = 8");
    }

    @ParameterizedTest
    @EnumSource
    void bringsTagsAlong(Databases kind) {
        on(kind);
        var heads = "Last name,E-mail,Tags\n";
        var text = heads + "Tagged,tagged@harbour.example,\"VIP, pays late\"\n";

        assertThat(imported(text, ForKnown.SKIP)).isEqualTo("1 added, 0 changed, 0 known");
        assertThat(tags("tagged@harbour.example")).containsExactly("pays late", "VIP");
        assertThat(imported(text, ForKnown.UPDATE)).isEqualTo("0 added, 0 changed, 1 known");

        var others = heads + "Tagged,tagged@harbour.example,vip; new\n";
        assertThat(imported(others, ForKnown.FILL)).isEqualTo("0 added, 0 changed, 1 known");
        assertThat(imported(others, ForKnown.UPDATE)).isEqualTo("0 added, 1 changed, 0 known");
        assertThat(tags("tagged@harbour.example")).containsExactly("new", "VIP");

        var id = imports.bring(heads + "Long,long@harbour.example," + "x".repeat(41) + "\nMany,many@harbour.example,\""
                + IntStream.range(0, 21).mapToObj(i -> "tag" + i).collect(Collectors.joining(",")) + "\"\n");
        imports.check(id);
        assertThat(imports.findings(id, Finding.Kind.WRONG))
                .extracting(finding -> finding.line() + " " + finding.field() + " "
                        + finding.why().messageKey())
                .containsExactly("2 TAGS customer.tag.tooLong", "3 TAGS customer.tag.tooMany");
    }

    @ParameterizedTest
    @EnumSource
    void letsItsColumnsBeRemembered(Databases kind) {
        on(kind);
        var text = "Wer,Wohin\nAda Remembered,remembered@harbour.example\n";
        var first = imports.bring(text);
        assertThat(imports.find(first).mapping().text()).isEqualTo("-,-");
        imports.asService(service -> {
            service.check(first, Mapping.read("FULL_NAME,EMAIL", 2));
            return first;
        });
        imports.work();

        assertThat(imports.find(imports.bring(text)).mapping().text()).isEqualTo("FULL_NAME,EMAIL");
    }

    private String imported(String text, ForKnown choice) {
        var id = imports.bring(text);
        imports.check(id);
        var counts = imports.write(id, choice, false).counts();
        return counts.getAdded() + " added, " + counts.getChanged() + " changed, " + counts.getKnown() + " known";
    }

    private List<String> tags(String email) {
        return own.database()
                .list(
                        row -> row.getString(1),
                        "select t.word from tag t join customer_tag c on c.tag_id = t.id join customer p on p.id ="
                                + " c.customer_id where p.email_key = ? order by t.word_key",
                        email);
    }

    private String person(String email) {
        return own.database()
                .list(
                        row -> row.getString(1) + " " + row.getString(2) + " "
                                + (row.getString(3) == null ? "" : row.getString(3)),
                        "select first_name, last_name, phone from customer where email_key = ?",
                        email)
                .get(0);
    }

    private void on(Databases kind) {
        own = OWN.computeIfAbsent(kind, OwnDatabase::on);
        imports = new LocalImports(own);
    }
}
