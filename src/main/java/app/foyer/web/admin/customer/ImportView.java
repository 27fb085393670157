package app.foyer.web.admin.customer;

import app.foyer.customer.importing.ImportService;
import app.foyer.customer.importing.ImportService.Summary;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/customers/import.xhtml}: files with customers, and one of them with how far it has come. */
@Named
@RequestScoped
@ExplainsRefusals
public class ImportView {

    static final String HERE = "/admin/customers/import";

    private static final String OPEN = "file";
    private static final String FIELD = "bring:csv";
    private static final int EARLIER_ONES = 10;

    @Inject
    private ImportService imports;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private String asked;
    private Summary open;
    private Part csv;

    @PostConstruct
    void read() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(OPEN);
        readAnew();
    }

    void readAnew() {
        open = SentNumber.id(asked).flatMap(imports::find).orElse(null);
    }

    /** An import that there is not has no page. */
    public void open() {
        if (asked != null && open == null) {
            NotThere.answer();
        }
    }

    /** Takes the file that was sent; what is wrong with it is said beside the field. */
    public void bring() throws IOException {
        if (csv == null || csv.getSize() == 0 && csv.getSubmittedFileName().isBlank()) {
            Said.beside(FIELD, wording.here().text("sheets.import.missing"));
            return;
        }
        try (var content = csv.getInputStream()) {
            var id = imports.bring(csv.getSubmittedFileName(), content, signedIn.getEmail());
            lead(Address.of(HERE).with(OPEN, id));
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
        }
    }

    public void throwAway() throws IOException {
        imports.throwAway(id(), signedIn.getEmail());
        Said.afterwards(wording.here().text("sheets.import.thrownAway", open.fileName()));
        lead(Address.of(HERE));
    }

    /** The file on the page; null when none is. */
    public Summary getOpen() {
        return open;
    }

    public List<Summary> getEarlier() {
        return imports.latest(EARLIER_ONES);
    }

    public String addressOf(Summary one) {
        return Address.here().with(OPEN, one.id()).toString();
    }

    /** What the address says, for forms. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with(OPEN, id()).getEntries();
    }

    /** Words by the company's clock. */
    public Wording there() {
        return wording.in(settings.read(CompanySettings.class).timeZone());
    }

    public Part getCsv() {
        return csv;
    }

    public void setCsv(Part csv) {
        this.csv = csv;
    }

    long id() {
        if (open == null) {
            throw new RefusedException(Refusal.because("import.unknown"));
        }
        return open.id();
    }

    /** Back to this import after something was done. */
    void leadBack() throws IOException {
        lead(Address.of(HERE).with(OPEN, id()));
    }

    private static void lead(Address address) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }
}
