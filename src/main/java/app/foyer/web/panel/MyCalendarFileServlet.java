package app.foyer.web.panel;

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

/** <em>Add to calendar</em> in the panel: the calendar file of an appointment of the customer who has signed in. */
@WebServlet(name = "my-calendar-file", urlPatterns = "/panel/appointments/calendar")
public class MyCalendarFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient AppointmentService appointments;

    @Inject
    private transient CalendarFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var details = BookingReference.parse(request.getParameter("ref"))
                .flatMap(reference -> me.asCustomer().flatMap(owner -> appointments.find(reference, owner)));
        if (details.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            CalendarAnswer.write(response, details.get().reference(), files.toAdd(details.get()));
        }
    }
}
