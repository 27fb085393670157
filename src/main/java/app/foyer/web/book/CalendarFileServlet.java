package app.foyer.web.book;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.calendar.CalendarFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** <em>Add to calendar</em>: the calendar file of a booking that this browser has made or opened by its link. */
@WebServlet(name = "calendar-file", urlPatterns = "/booking/calendar")
public class CalendarFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AppointmentService appointments;

    @Inject
    private transient CalendarFiles files;

    @Inject
    private transient OpenedBookings opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var details = BookingReference.parse(request.getParameter("ref"))
                .flatMap(reference ->
                        opened.holderOf(reference).flatMap(holder -> appointments.find(reference, holder)));
        if (details.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var content = files.toAdd(details.get()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(CalendarFile.MEDIA_TYPE);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + details.get().reference() + ".ics\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
