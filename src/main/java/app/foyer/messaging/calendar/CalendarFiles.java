package app.foyer.messaging.calendar;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.DatedAppointments.Dated;
import app.foyer.messaging.calendar.CalendarFile.Method;
import app.foyer.messaging.calendar.CalendarFile.Organizer;
import app.foyer.platform.ServerSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Calendar files in the name of the company: for mails, and for <em>Add to calendar</em> on pages. */
@Stateless
@PermitAll
public class CalendarFiles {

    @Inject
    private Settings settings;

    @Inject
    private ServerSettings server;

    @Inject
    private Inviter inviter;

    @Inject
    private BusinessClock clock;

    /** The file behind <em>Add to calendar</em>; whoever offers it has made sure that the visitor may see the appointment. */
    public String toAdd(Details details) {
        return file(details, Method.PUBLISH);
    }

    /** All of these in one calendar. @param language in which the calendar is named */
    public String feed(List<Dated> appointments, String language) {
        var organizer = organizer();
        var name = Texts.in(Locale.forLanguageTag(language)).of("mail.calendar.name", organizer.name());
        return CalendarFile.of(appointments, organizer, publicHost(), name);
    }

    /** What goes with a mail. */
    public CalendarEntry entry(Details details, Method method) {
        return new CalendarEntry(method, file(details, method));
    }

    private String file(Details details, Method method) {
        return CalendarFile.of(details, organizer(), publicHost(), method, clock.now());
    }

    /** Makes identifiers of ours unique in the world. */
    private String publicHost() {
        return URI.create(server.publicUrl()).getHost();
    }

    /** Calendars answer the sender of the invitation, so it is the mails' sender when there is one. */
    private Organizer organizer() {
        var company = settings.read(CompanySettings.class);
        var address = inviter.sender()
                .or(() -> EmailAddress.parse(company.email()))
                .or(() -> EmailAddress.parse("appointments@" + publicHost()))
                .orElseGet(() -> new EmailAddress("appointments@foyer.invalid"));
        return new Organizer(company.name(), address);
    }
}
