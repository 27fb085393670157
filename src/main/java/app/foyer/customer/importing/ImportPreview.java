package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake;
import app.foyer.customer.importing.Finding.Kind;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Checksum;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file would be read, seen by its first rows. */
@ApplicationScoped
public class ImportPreview {

    private static final int LONGEST_SHOWN = 60;

    @Inject
    private Imports imports;

    @Inject
    private CustomerIntake intake;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /**
     * The first rows.
     *
     * @param heads of the columns; empty texts when the file names none
     */
    public record Table(List<String> heads, List<Row> rows) implements Serializable {}

    /**
     * A row and what would become of it.
     *
     * @param kind null for somebody new
     * @param why everything that is wrong, or how this person is known
     */
    public record Row(long line, List<String> cells, Kind kind, List<Finding> why) implements Serializable {}

    ImportChoices guess(long id, Encoding encoding) {
        return Beginning.guess(firstPart(id), encoding);
    }

    /** What was chosen for the last file with the same heads is chosen again; else the heads tell. */
    void readAnew(CustomerImport found, ImportChoices choices) {
        var heads = Beginning.of(firstPart(found.id()), choices).heads();
        var key = choices.withHeads() ? Mapping.keyOf(heads) : Checksum.of("#" + heads.size());
        var mapping = imports.lastLike(key)
                .map(last -> Mapping.read(last.mapping().text(), heads.size()))
                .orElseGet(() -> Mapping.guess(heads));
        found.changeColumns();
        found.isRead(choices, mapping, key);
    }

    void choose(CustomerImport found, Mapping mapping) {
        var heads = Beginning.of(firstPart(found.id()), found.choices()).heads();
        var key = found.choices().withHeads() ? Mapping.keyOf(heads) : Checksum.of("#" + heads.size());
        found.isRead(found.choices(), mapping, key);
    }

    Optional<Table> of(CustomerImport found) {
        return imports.part(found.id(), 0).map(part -> table(found, Beginning.of(part, found.choices())));
    }

    private Table table(CustomerImport found, Beginning beginning) {
        var company = settings.read(CompanySettings.class);
        var reading = new RowReading(
                found.mapping(),
                company.phoneCountry(),
                clock.now().atZone(company.timeZone()).toLocalDate());
        var read = beginning.rows().stream().map(reading::read).toList();
        var good = read.stream().filter(one -> one.newcomer() != null).toList();
        var known = intake.look(good.stream().map(RowReading.Result::newcomer).toList());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < read.size(); i++) {
            var cells = beginning.rows().get(i).cells().stream()
                    .map(ImportPreview::shown)
                    .toList();
            var one = read.get(i);
            rows.add(
                    one.newcomer() == null
                            ? new Row(one.line(), cells, Kind.WRONG, one.problems())
                            : row(one.line(), cells, known.get(good.indexOf(one))));
        }
        return new Table(beginning.heads(), rows);
    }

    private static Row row(long line, List<String> cells, CustomerIntake.Known known) {
        if (known == null) {
            return new Row(line, cells, null, List.of());
        }
        var kind = known.isClosed() ? Kind.PROTECTED : Kind.KNOWN;
        var key = known.isClosed() ? "login" : known.by().toLowerCase(Locale.ROOT);
        return new Row(
                line,
                cells,
                kind,
                List.of(new Finding(line, null, kind, Refusal.because("import.known." + key), known.id())));
    }

    private static String shown(String cell) {
        var visible = cell.strip().replaceAll("\\p{Cntrl}", "\u2423");
        return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "\u2026" : visible;
    }

    private byte[] firstPart(long id) {
        return imports.part(id, 0).orElse(new byte[0]);
    }
}
