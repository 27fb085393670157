package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.SpecialDayService;
import app.foyer.catalog.schedule.SpecialDayService.Special;
import app.foyer.catalog.schedule.Stretch;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Days;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tab of {@code /admin/staff-member.xhtml} with single dates that have hours of their own. */
@Named
@RequestScoped
@ExplainsRefusals
public class SpecialDaysView {

    static final String TAB = "special-days";

    private static final String DATE = "specialForm:date";

    @Inject
    private StaffMemberView page;

    @Inject
    private SpecialDayService specialDays;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    private List<Special> rows = List.of();
    private Special entry;
    private boolean isAdding;
    private SpecialDayForm form = SpecialDayForm.empty();

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (page.getMember() == null || !page.getTab().equals(TAB)) {
            return;
        }
        rows = specialDays.upcoming(page.getMember().id());
        isAdding = "add".equals(sent.get("do"));
        var day = Days.parse(sent.get("day")).orElse(null);
        var location = SentNumber.id(sent.get("location")).orElse(null);
        entry = rows.stream()
                .filter(row ->
                        row.day().equals(day) && Long.valueOf(row.locationId()).equals(location))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            form = SpecialDayForm.of(entry);
        }
        form.setLocation(location);
        form.setSeen(specialDays.version(page.getMember().id()));
        SentNumber.count(sent.get("rows")).ifPresent(form::shape);
    }

    public String save() {
        return save(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long version) {
        var wanted = form.read();
        var wrong = wanted.map(this::object).orElseGet(() -> List.of(Refusal.because("specialDay.date.missing")));
        if (!wrong.isEmpty()) {
            Said.beside(DATE, wording.all(wrong));
        }
        if (!wrong.isEmpty() || !form.getHours().isReadable()) {
            Said.error(wording.here().text("staffing.wrong"));
            return null;
        }
        try {
            specialDays.save(page.member().id(), wanted.orElseThrow(), version);
            return page.done("specialDay", TAB);
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    /** What speaks against its hours is said beside them. @return what speaks against its date */
    private List<Refusal> object(Special wanted) {
        var objections = specialDays.objections(page.member().id(), wanted);
        var date = new ArrayList<>(objections.date());
        if (entry == null && rows.stream().anyMatch(wanted::isOfSameDay)) {
            date.add(Refusal.because("specialDay.date.there"));
        }
        if (form.getHours().isReadable()) {
            objections.hours().forEach(form.getHours()::object);
        }
        return date;
    }

    public String remove() {
        if (entry == null) {
            throw new RefusedException(Refusal.because("specialDay.unknown"));
        }
        specialDays.remove(page.member().id(), entry.locationId(), entry.day());
        return page.done("removed", TAB);
    }

    public List<Special> getRows() {
        return rows;
    }

    /** What is changed in the dialog; null when none is. */
    public Special getEntry() {
        return entry;
    }

    public boolean isOpen() {
        return isAdding || entry != null;
    }

    public String placeOf(Special row) {
        return page.nameOf(row.locationId());
    }

    public String hoursOf(Special row) {
        return row.hours().isEmpty()
                ? wording.here().text("staffing.specialDays.closed")
                : row.hours().stream().map(Stretch::toString).collect(Collectors.joining(", "));
    }

    public String getHere() {
        return page.addressOf(TAB);
    }

    public String addressOf(Special row) {
        return page.addressOf(TAB) + "&day=" + row.day() + "&location=" + row.locationId();
    }

    public List<Map.Entry<String, String>> getKept() {
        var kept = new ArrayList<>(page.keptWith("day", entry == null ? null : entry.day(), isAdding));
        if (entry != null) {
            kept.add(Map.entry("location", String.valueOf(entry.locationId())));
        }
        return kept;
    }

    public SpecialDayForm getForm() {
        return form;
    }
}
