package app.foyer.web.admin.appointment;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentFilter;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.ConsoleActors;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.sheet.Sheet;
import app.foyer.web.admin.TakenList;
import app.foyer.web.admin.TakenList.What;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of {@code /admin/appointments.xhtml} that hands out the list as it is filtered: all, or for staff the own ones. */
@Named
@RequestScoped
public class AppointmentsFileView {

    private static final int PIECE = 500;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private AppointmentService appointments;

    @Inject
    private ConsoleActors actors;

    @Inject
    private Settings settings;

    @Inject
    private TakenList list;

    @Inject
    private FacesWording wording;

    public void take(String kind) throws IOException {
        var filter = choices().filter(settings.read(CompanySettings.class).timeZone());
        var what = new What(
                "appointments", "appointment.listTaken", choices().address().choices(), heads());
        var actor = actors.current();
        list.send(kind, what, sheet -> write(sheet, filter, actor));
    }

    private void write(Sheet sheet, AppointmentFilter filter, Actor actor) throws IOException {
        var id = 0L;
        for (var rows = appointments.after(id, PIECE, filter, actor);
                !rows.isEmpty();
                rows = appointments.after(id, PIECE, filter, actor)) {
            for (var row : rows) {
                sheet.add(cells(row));
                id = row.id();
            }
        }
    }

    private List<String> heads() {
        var words = wording.here();
        return Stream.of(
                        "sheets.export.reference",
                        "sheets.export.status",
                        "sheets.export.start",
                        "sheets.export.end",
                        "sheets.export.zone",
                        "sheets.export.service",
                        "sheets.export.staff",
                        "sheets.export.location",
                        "sheets.export.customer",
                        "sheets.import.field.EMAIL",
                        "sheets.import.field.PHONE",
                        "sheets.export.price",
                        "sheets.export.currency",
                        "sheets.export.booked")
                .map(key -> words.text(key))
                .toList();
    }

    private List<String> cells(Details row) {
        var zone = row.place().zone();
        return Arrays.asList(
                row.reference().value(),
                wording.of(row.status()),
                local(row.start(), zone),
                local(row.end(), zone),
                zone.getId(),
                row.serviceName(),
                row.staff().name(),
                row.place().name(),
                row.customer().fullName(),
                row.customer().email(),
                row.customer().phone(),
                row.price().toPlainString(),
                row.currency(),
                local(row.bookedAt(), zone));
    }

    /** By the clock of the place, whose name stands in a column of its own. */
    private static String local(Instant moment, ZoneId zone) {
        return LOCAL.format(moment.atZone(zone));
    }

    /** The filter of the list, for the form. */
    public List<Map.Entry<String, String>> getKept() {
        return choices().address().getEntries();
    }

    private static AppointmentChoices choices() {
        return AppointmentChoices.from(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }
}
