package app.foyer.web.panel;

import app.foyer.booking.question.AnswersService;
import app.foyer.web.support.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that the customer who has signed in sent with one of their appointments. */
@WebServlet(name = "my-answer-file", urlPatterns = "/panel/appointments/answer")
public class MyAnswerFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient AnswersService answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.write(response, request.getParameter("file"), (appointment, answer) -> me.asCustomer()
                .flatMap(owner -> answers.file(appointment, answer, owner)));
    }
}
