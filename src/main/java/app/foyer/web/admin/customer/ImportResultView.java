package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.customer.importing.Finding;
import app.foyer.customer.importing.Finding.Kind;
import app.foyer.customer.importing.ImportService;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The part of {@code /admin/customers/import.xhtml} that tells what was found in the file, line by line, and asks what to do. */
@Named
@RequestScoped
@ExplainsRefusals
public class ImportResultView {

    private static final int ROWS = 50;
    private static final String SHOW = "show";

    @Inject
    private ImportView page;

    @Inject
    private ImportService imports;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Kind kind;
    private Rows<Finding> list;
    private Map<Long, String> names;
    private ForKnown forKnown = ForKnown.SKIP;
    private boolean onlyGood;

    /** Something to look at. */
    public record Chip(String label, String address, boolean chosen) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(parameters.get(SHOW)))
                .findFirst()
                .orElse(Kind.WRONG);
    }

    /** Has the customers written. */
    public void write() throws IOException {
        imports.write(page.id(), forKnown, onlyGood);
        page.leadBack();
    }

    /** Back to the columns. */
    public void changeColumns() throws IOException {
        imports.changeColumns(page.id());
        page.leadBack();
    }

    public Rows<Finding> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    here().with(SHOW, name(kind)),
                    first -> imports.findings(page.id(), kind, first, ROWS));
        }
        return list;
    }

    public List<Chip> getKinds() {
        return Arrays.stream(Kind.values())
                .map(one -> new Chip(
                        wording.here().text("sheets.import.kind." + one),
                        here().with(SHOW, name(one)).toString(),
                        one == kind))
                .toList();
    }

    public Kind getKind() {
        return kind;
    }

    /** In which column; empty when it is about the whole line. */
    public String columnOf(Finding finding) {
        return finding.field() == null ? "" : wording.here().text("sheets.import.field." + finding.field());
    }

    /** {@code E-mail: This is not an e-mail address.} */
    public String told(Finding finding) {
        var sentence = wording.of(finding.why());
        var column = columnOf(finding);
        return column.isEmpty() ? sentence : wording.here().text("sheets.import.told", column, sentence);
    }

    /** Who this is in the directory; null for nobody, and for who is not there any more. */
    public String nameOf(Finding finding) {
        if (names == null) {
            names = directory.names(getList().rows().stream()
                    .map(Finding::customer)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        return finding.customer() == null ? null : names.get(finding.customer());
    }

    public ForKnown[] getChoices() {
        return ForKnown.values();
    }

    public ForKnown getForKnown() {
        return forKnown;
    }

    public void setForKnown(ForKnown forKnown) {
        this.forKnown = forKnown;
    }

    public boolean isOnlyGood() {
        return onlyGood;
    }

    public void setOnlyGood(boolean onlyGood) {
        this.onlyGood = onlyGood;
    }

    private Address here() {
        return Address.here().with("file", page.id());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
