package app.foyer.web.admin.audit;

import app.foyer.audit.AuditService;
import app.foyer.audit.AuditService.Line;
import app.foyer.shared.Wording;
import app.foyer.web.admin.ClockOfLog;
import app.foyer.web.admin.TakenList;
import app.foyer.web.admin.TakenList.What;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The part of {@code /admin/audit.xhtml} that hands out the log as it is filtered. */
@Named
@RequestScoped
public class AuditFileView {

    private static final List<String> HEADS = List.of(
            "sheets.export.when",
            "sheets.export.what",
            "sheets.export.who",
            "sheets.export.whom",
            "sheets.export.whence",
            "sheets.export.before",
            "sheets.export.after");

    @Inject
    private AuditService audit;

    @Inject
    private AuditWords inWords;

    @Inject
    private TakenList list;

    @Inject
    private ClockOfLog clock;

    public void take(String kind) throws IOException {
        var words = clock.wording();
        var filter = choices().filter(words.zone(), words.locale());
        var what = new What("audit", "settings.auditTaken", choices().address().choices(), HEADS);
        list.send(kind, what, last -> audit.after(last, filter, TakenList.PIECE), (Line line) -> cells(line, words));
    }

    private List<String> cells(Line line, Wording words) {
        return Arrays.asList(
                line.happenedAt().toString(),
                inWords.action(line, words),
                inWords.actor(line, words),
                inWords.subject(line, words),
                line.remoteAddress(),
                line.before(),
                line.after());
    }

    /** The filter of the log, for the form. */
    public List<Map.Entry<String, String>> getKept() {
        return choices().address().getEntries();
    }

    private static AuditChoices choices() {
        return AuditChoices.from(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }
}
