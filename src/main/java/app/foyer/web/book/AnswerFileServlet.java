package app.foyer.web.book;

import app.foyer.booking.question.AnswersService;
import app.foyer.web.support.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that was sent with a booking that this browser has made or opened by its link. */
@WebServlet(name = "answer-file", urlPatterns = "/booking/answer")
public class AnswerFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnswersService answers;

    @Inject
    private transient OpenedBookings opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.write(response, request.getParameter("file"), (appointment, answer) -> opened.holderOf(appointment)
                .flatMap(holder -> answers.file(appointment, answer, holder)));
    }
}
