package app.foyer.web.admin.appointment;

import app.foyer.shared.AppointmentStatus;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The filter of {@code /admin/appointments.xhtml}: chips, each with the address that it leads to, and a form that makes one. */
@Named
@RequestScoped
public class AppointmentFilterView {

    @Inject
    private AppointmentsView list;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private AppointmentChoices choices;

    /** Something to filter by. */
    public record Chip(String label, String address, boolean chosen) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = AppointmentChoices.of(FacesContext.getCurrentInstance().getExternalContext());
    }

    public List<Chip> getStatuses() {
        var all = Stream.of(chip(null));
        return Stream.concat(all, Arrays.stream(AppointmentStatus.values()).map(this::chip))
                .toList();
    }

    /** Days that are asked for every day. */
    public List<Chip> getDays() {
        var today = wording.here().now().atZone(list.getZone()).toLocalDate();
        return List.of(
                chip("admin.appointments.days.all", null, null),
                chip("admin.appointments.days.today", today, today),
                chip("admin.appointments.days.tomorrow", today.plusDays(1), today.plusDays(1)),
                chip("admin.appointments.days.week", today, today.plusDays(6)));
    }

    /** The choices of the address that the filter's form does not hold itself. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with("status", parameters.get("status"))
                .with("sort", parameters.get("sort"))
                .with("order", parameters.get("order"))
                .getEntries();
    }

    public String getSearch() {
        return choices.search();
    }

    public String getFrom() {
        return choices.from() == null ? "" : choices.from().toString();
    }

    public String getUntil() {
        return choices.until() == null ? "" : choices.until().toString();
    }

    /** Each status is switched on and off by itself. */
    private Chip chip(AppointmentStatus status) {
        if (status == null) {
            var all = address().without("status").toString();
            return new Chip(
                    wording.here().text("admin.appointments.allStatuses"),
                    all,
                    choices.statuses().isEmpty());
        }
        var address = address().with("status", AppointmentChoices.names(choices.toggled(status)));
        return new Chip(
                wording.of(status), address.toString(), choices.statuses().contains(status));
    }

    private Chip chip(String key, LocalDate from, LocalDate until) {
        var address = address().with("from", from).with("until", until);
        var sorted = from == null ? address : address.with("sort", "start").with("order", "asc");
        var isChosen = Objects.equals(from, choices.from()) && Objects.equals(until, choices.until());
        return new Chip(wording.here().text(key), sorted.toString(), isChosen);
    }

    private Address address() {
        return list.getSorting().kept();
    }
}
