package app.foyer.web.admin.staff;

import app.foyer.catalog.CatalogService.Place;
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
    private static final int ROWS = 3;

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
    private String date = "";
    private Long location;
    private StretchesForm hours = StretchesForm.withRows(ROWS);
    private long seen;

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (page.getMember() == null || !page.getTab().equals(TAB)) {
            return;
        }
        rows = specialDays.upcoming(page.getMember().id());
        seen = specialDays.version(page.getMember().id());
        isAdding = "add".equals(sent.get("do"));
        var day = Days.parse(sent.get("day")).orElse(null);
        location = StaffMemberView.number(sent.get("location")).orElse(null);
        entry = rows.stream()
                .filter(row -> row.day().equals(day) && location != null && row.locationId() == location)
                .findFirst()
                .orElse(null);
        fill(sent.get("rows"));
    }

    private void fill(String shape) {
        if (shape != null && shape.matches("\\d{1,2}")) {
            hours = StretchesForm.withRows(Integer.parseInt(shape));
        } else if (entry != null) {
            hours = StretchesForm.of(entry.hours());
            hours.add();
        }
        if (entry != null) {
            date = entry.day().toString();
        }
    }

    public String save() {
        return save(seen);
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long version) {
        var stretches = hours.read();
        var day = Days.parse(date);
        day.ifPresentOrElse(found -> object(new Special(location(), found, stretches)), this::sayDateIsMissing);
        if (FacesContext.getCurrentInstance().getMaximumSeverity() != null || !hours.isReadable()) {
            Said.error(wording.here().text("staffing.wrong"));
            return null;
        }
        try {
            specialDays.save(page.member().id(), new Special(location(), day.orElseThrow(), stretches), version);
            return page.done("specialDay", TAB);
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    private void sayDateIsMissing() {
        Said.beside(DATE, wording.of(Refusal.because("specialDay.date.missing")));
    }

    /** All that speaks against it, beside its field. */
    private void object(Special wanted) {
        var objections = specialDays.objections(page.member().id(), wanted);
        var date = new ArrayList<>(objections.date());
        if (entry == null
                && rows.stream()
                        .anyMatch(row -> row.day().equals(wanted.day()) && row.locationId() == wanted.locationId())) {
            date.add(Refusal.because("specialDay.date.there"));
        }
        if (!date.isEmpty()) {
            Said.beside(DATE, wording.all(date));
        }
        if (hours.isReadable()) {
            objections.hours().forEach(hours::object);
        }
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
        return page.getPlaces().stream()
                .filter(place -> place.id() == row.locationId())
                .findFirst()
                .map(Place::name)
                .orElse("");
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

    private long location() {
        return location == null ? 0 : location;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date == null ? "" : date;
    }

    public Long getLocation() {
        return location;
    }

    public void setLocation(Long location) {
        this.location = location;
    }

    public StretchesForm getHours() {
        return hours;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
