package app.foyer.web.book;

import app.foyer.catalog.staff.StaffPictureService;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SmallFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The picture of a staff member, for everybody who may book with them. */
@WebServlet(name = "staff-picture", urlPatterns = "/staff-picture")
public class StaffPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffPictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = SentNumber.id(request.getParameter("staff")).flatMap(pictures::shown);
        SmallFile.answer(request, response, picture.map(SmallFile::pictureForEverybody));
    }
}
