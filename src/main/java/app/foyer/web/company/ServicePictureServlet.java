package app.foyer.web.company;

import app.foyer.catalog.service.ServicePictures;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SmallFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /service-picture.jpg?service=7}: the picture of a service, for everybody who looks at what is offered. */
@WebServlet(name = "service-picture", urlPatterns = "/service-picture.jpg")
public class ServicePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ServicePictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = SentNumber.id(request.getParameter("service")).flatMap(pictures::of);
        SmallFile.answer(request, response, picture.map(shown -> SmallFile.pictureForEverybody(shown.content())));
    }
}
