package app.foyer.web.admin.appointment;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.ConsoleActors;
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
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The part of {@code /admin/appointments.xhtml} that hands out the list as it is filtered: all, or for staff the own ones. */
@Named
@RequestScoped
public class AppointmentsFileView {

    private static final List<String> HEADS = List.of(
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
            "sheets.export.booked");
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
                "appointments", "appointment.listTaken", choices().address().choices(), HEADS);
        var actor = actors.current();
        list.send(
                kind,
                what,
                last -> appointments.after(last == null ? 0 : last.id(), TakenList.PIECE, filter, actor),
                this::cells);
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
