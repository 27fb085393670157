package app.foyer.web.admin.appointment;

import app.foyer.booking.ConsoleActors;
import app.foyer.booking.question.AnswersService;
import app.foyer.web.support.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that a customer sent with an appointment, for who sees the appointment in the console. */
@WebServlet(name = "answer-of-appointment", urlPatterns = "/admin/appointments/answer")
public class AnswerOfAppointmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsoleActors actors;

    @Inject
    private transient AnswersService answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.write(
                response,
                request.getParameter("file"),
                (appointment, answer) -> answers.file(appointment, answer, actors.current()));
    }
}
