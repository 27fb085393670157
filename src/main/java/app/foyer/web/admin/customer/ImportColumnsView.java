package app.foyer.web.admin.customer;

import app.foyer.customer.importing.Encoding;
import app.foyer.customer.importing.Field;
import app.foyer.customer.importing.ImportChoices;
import app.foyer.customer.importing.ImportPreview.Row;
import app.foyer.customer.importing.ImportPreview.Table;
import app.foyer.customer.importing.ImportService;
import app.foyer.customer.importing.Mapping;
import app.foyer.customer.importing.Separator;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The part of {@code /admin/customers/import.xhtml} where one says how the file is to be read, and sees what that means. */
@Named
@RequestScoped
@ExplainsRefusals
public class ImportColumnsView {

    @Inject
    private ImportView page;

    @Inject
    private ImportService imports;

    @Inject
    private FacesWording wording;

    private Table table;
    private List<ColumnForm> columns = List.of();
    private Encoding encoding;
    private Separator separator;
    private boolean withHeads;

    @PostConstruct
    void read() {
        var open = page.getOpen();
        if (open != null) {
            table = imports.preview(open.id()).orElse(new Table(List.of(), List.of()));
            encoding = open.choices().encoding();
            separator = open.choices().separator();
            withHeads = open.choices().withHeads();
            var fields = open.mapping().fields();
            columns = IntStream.range(0, table.heads().size())
                    .mapToObj(i -> new ColumnForm(
                            table.heads().get(i).isBlank()
                                    ? wording.here().text("sheets.import.column", i + 1)
                                    : table.heads().get(i),
                            i < fields.size() ? fields.get(i).map(Enum::name).orElse("") : ""))
                    .toList();
        }
    }

    /** Reads the file in another way. */
    public void readOtherwise() throws IOException {
        imports.read(page.id(), new ImportChoices(encoding, separator, withHeads));
        page.leadBack();
    }

    /** Shows what the choice of columns means for the first rows. */
    public void show() throws IOException {
        imports.choose(page.id(), mapping());
        page.leadBack();
    }

    /** Has all lines checked. */
    public void check() throws IOException {
        imports.check(page.id(), mapping());
        page.leadBack();
    }

    private Mapping mapping() {
        return Mapping.chosen(columns.stream()
                .map(column -> Objects.toString(column.getField(), ""))
                .toList());
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return table.rows();
    }

    /** What stands in this column of the row; rows may end early. */
    public String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    public Field[] getFields() {
        return Field.values();
    }

    public Encoding[] getEncodings() {
        return Encoding.values();
    }

    public Separator[] getSeparators() {
        return Separator.values();
    }

    public Encoding getEncoding() {
        return encoding;
    }

    public void setEncoding(Encoding encoding) {
        this.encoding = encoding;
    }

    public Separator getSeparator() {
        return separator;
    }

    public void setSeparator(Separator separator) {
        this.separator = separator;
    }

    public boolean isWithHeads() {
        return withHeads;
    }

    public void setWithHeads(boolean withHeads) {
        this.withHeads = withHeads;
    }
}
