package app.foyer.web.admin.payment;

import app.foyer.payment.TillService;
import app.foyer.payment.TillService.Row;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.admin.TakenList;
import app.foyer.web.admin.TakenList.What;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The part of {@code /admin/payments.xhtml} that hands out the list as it is filtered. */
@Named
@RequestScoped
public class TillFileView {

    private static final List<String> HEADS = List.of(
            "payments.recorded",
            "sheets.export.zone",
            "payments.kind",
            "payments.method",
            "payments.sum",
            "sheets.export.currency",
            "sheets.export.reference",
            "sheets.export.customer",
            "payments.who",
            "payments.note");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private TillService till;

    @Inject
    private Settings settings;

    @Inject
    private TakenList list;

    @Inject
    private FacesWording wording;

    public void take(String kind) throws IOException {
        var zone = settings.read(CompanySettings.class).timeZone();
        var filter = choices().filter(zone);
        list.<Row>send(
                kind,
                new What(
                        "payments",
                        "appointment.paymentsTaken",
                        choices().address().choices(),
                        HEADS),
                last -> till.after(last == null ? 0 : last.entry().id(), TakenList.PIECE, filter),
                row -> cells(row, zone));
    }

    /** What was given back stands below zero. */
    private List<Object> cells(Row row, ZoneId zone) {
        var entry = row.entry();
        var words = wording.here();
        return Arrays.asList(
                LOCAL.format(entry.recordedAt().atZone(zone)),
                zone.getId(),
                words.text("payments.kind." + entry.kind()),
                words.text("payments.method." + entry.method()),
                entry.signed().negated().amount(),
                entry.signed().currency(),
                row.reference() == null ? row.packageName() : row.reference(),
                row.customer(),
                words.text("common.history.actor." + entry.actorKind(), entry.actorName()),
                entry.reason());
    }

    /** The filter of the list, for the form. */
    public List<Map.Entry<String, String>> getKept() {
        return choices().address().getEntries();
    }

    private static PaymentChoices choices() {
        return PaymentChoices.from(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }
}
