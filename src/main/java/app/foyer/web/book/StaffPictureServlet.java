package app.foyer.web.book;

import app.foyer.catalog.staff.StaffPictureService;
import app.foyer.web.support.PictureAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The picture of a staff member, for everybody who may book with them. */
@WebServlet(name = "staff-picture", urlPatterns = "/staff-picture")
public class StaffPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffPictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = Optional.ofNullable(request.getParameter("staff"))
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .flatMap(id -> pictures.shown(Long.parseLong(id)));
        PictureAnswer.write(response, picture);
    }
}
