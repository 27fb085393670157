package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.DaysOffService;
import app.foyer.catalog.schedule.DaysOffService.Absence;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.DaysForm;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tab of {@code /admin/staff-member.xhtml} with the days on which somebody is away. */
@Named
@RequestScoped
@ExplainsRefusals
public class DaysOffView {

    static final String TAB = "days-off";

    private static final BesideFields FIELDS = new BesideFields(
            "daysForm", Map.of("absence.first.", "first", "absence.last.", "last", "absence.reason.", "reason"));

    @Inject
    private StaffMemberView page;

    @Inject
    private DaysOffService daysOff;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private List<Absence> rows = List.of();
    private Absence entry;
    private boolean isAdding;
    private DaysForm form = new DaysForm();

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (page.getMember() == null || !page.getTab().equals(TAB)) {
            return;
        }
        rows = daysOff.upcoming(page.getMember().id());
        isAdding = "add".equals(sent.get("do"));
        entry = SentNumber.id(sent.get("entry")).stream()
                .flatMap(asked -> rows.stream().filter(row -> row.id() == asked))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            form = DaysForm.of(entry.first(), entry.last(), entry.reason(), null, entry.version());
        }
    }

    public String add() {
        return saved(
                "daysOff",
                () -> once.by(
                        () -> daysOff.add(page.member().id(), form.firstDay(), form.lastDay(), form.getReason())));
    }

    public String change() {
        return change(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String changeMine() {
        return change(meanwhile.getTold());
    }

    private String change(long seen) {
        var id = entry().id();
        return saved(
                "daysOff",
                () -> daysOff.change(page.member().id(), id, form.firstDay(), form.lastDay(), form.getReason(), seen));
    }

    public String remove() {
        daysOff.remove(page.member().id(), entry().id());
        return page.done("removed", TAB);
    }

    private String saved(String what, Runnable saving) {
        try {
            saving.run();
            return page.done(what, TAB);
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    public List<Absence> getRows() {
        return rows;
    }

    /** What is changed in the dialog; null when none is. */
    public Absence getEntry() {
        return entry;
    }

    public boolean isOpen() {
        return isAdding || entry != null;
    }

    public String getHere() {
        return page.addressOf(TAB);
    }

    public String addressOf(Absence row) {
        return page.addressOf(TAB) + "&entry=" + row.id();
    }

    public List<Map.Entry<String, String>> getKept() {
        return page.keptWith("entry", entry == null ? null : entry.id(), isAdding);
    }

    public DaysForm getForm() {
        return form;
    }

    private Absence entry() {
        return Optional.ofNullable(entry).orElseThrow(() -> new RefusedException(Refusal.because("absence.unknown")));
    }
}
