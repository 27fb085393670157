package app.foyer.web.admin.closure;

import app.foyer.booking.OutsideHoursService;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.holiday.HolidayService;
import app.foyer.catalog.schedule.ClosureService;
import app.foyer.catalog.schedule.ClosureService.Closure;
import app.foyer.catalog.schedule.ClosureService.NewClosure;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.DaysForm;
import app.foyer.web.support.Address;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Behind {@code /admin/closures.xhtml}: when the business, or one of its locations, is closed. */
@Named
@RequestScoped
@ExplainsRefusals
public class ClosuresView {

    private static final String HERE = "/admin/closures?faces-redirect=true";
    private static final Map<String, String> FIELDS = Map.of(
            "absence.first.", "first",
            "absence.last.", "last",
            "absence.reason.", "reason",
            "hours.location.", "location");

    @Inject
    private MadeOnce once;

    @Inject
    private ClosureService closures;

    @Inject
    private HolidayService holidays;

    @Inject
    private OutsideHoursService appointments;

    @Inject
    private CatalogService catalog;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    private List<Closure> rows;
    private Map<Long, String> reasons;
    private Closure entry;
    private String action;
    private DaysForm form = new DaysForm();

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        action = sent.get("do");
        rows = closures.upcoming();
        reasons = holidays.reasons(rows, wording.here().locale());
        entry = SentNumber.id(sent.get("closure")).stream()
                .flatMap(asked -> rows.stream().filter(row -> row.id() == asked))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            form = DaysForm.of(
                    entry.first(),
                    entry.last(),
                    reasonOf(entry),
                    entry.locationId().orElse(null),
                    entry.version());
        }
    }

    public String add() {
        return saved(() -> once.by(() -> closures.add(wanted())));
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
        return saved(() -> {
            closures.change(id, wanted(), seen);
            return id;
        });
    }

    public String remove() {
        closures.remove(entry().id());
        Said.afterwards(wording.here().text("staffing.closures.said.removed"));
        return HERE;
    }

    private String saved(LongSupplier saving) {
        try {
            var id = saving.getAsLong();
            Said.afterwards(wording.here().text("staffing.closures.said.saved"));
            return HERE + "&closure=" + id;
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            new BesideFields(isAdding() ? "newClosureForm" : "closureForm", FIELDS)
                    .say(refused.refusals(), wording.here());
        }
        return null;
    }

    private NewClosure wanted() {
        return new NewClosure(Optional.ofNullable(form.getLocation()), form.firstDay(), form.lastDay(), typedReason());
    }

    /** A public holiday whose name was left as it was shown stays one, in whatever language it was ticked. */
    private String typedReason() {
        var typed = form.getReason();
        return entry != null && reasonOf(entry).equals(typed) ? entry.reason() : typed;
    }

    /** In the reader's language where it is a public holiday. */
    public String reasonOf(Closure row) {
        return reasons.get(row.id());
    }

    public List<Closure> getRows() {
        return rows;
    }

    /** In the drawer; null when none is open. */
    public Closure getEntry() {
        return entry;
    }

    public boolean isAdding() {
        return "add".equals(action);
    }

    /** How many upcoming appointments lie on the days of the closure in the drawer: they stay until somebody moves them. */
    public long getAppointments() {
        return appointments.onDays(entry.locationId(), entry.first(), entry.last());
    }

    public String getAppointmentsAddress() {
        return Address.of("appointments")
                .with("from", entry.first())
                .with("until", entry.last())
                .with("location", entry.locationId().orElse(null))
                .toString();
    }

    public String placeOf(Closure row) {
        return row.locationId()
                .map(id -> Optional.ofNullable(catalog.places().get(id))
                        .map(Place::name)
                        .orElse(""))
                .orElseGet(() -> wording.here().text("staffing.closures.everywhere"));
    }

    public List<Place> getPlaces() {
        return catalog.places().values().stream()
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::id))
                .toList();
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with("closure", entry == null ? null : entry.id())
                .with("do", isAdding() ? "add" : null)
                .getEntries();
    }

    public DaysForm getForm() {
        return form;
    }

    private Closure entry() {
        return Optional.ofNullable(entry).orElseThrow(() -> new RefusedException(Refusal.because("closure.unknown")));
    }
}
