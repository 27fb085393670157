package app.foyer.web.book;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.messaging.calendar.CalendarFiles;
import app.foyer.web.support.CalendarAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
        CalendarAnswer.write(response, details.get().reference(), files.toAdd(details.get()));
    }
}
