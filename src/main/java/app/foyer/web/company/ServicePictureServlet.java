package app.foyer.web.company;

import app.foyer.catalog.service.ServicePictures;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /service-picture.jpg?service=7}: the picture of a service, for everybody who looks at what is offered. */
@WebServlet(name = "service-picture", urlPatterns = "/service-picture.jpg")
public class ServicePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ServicePictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = Optional.ofNullable(request.getParameter("service"))
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .flatMap(id -> pictures.of(Long.parseLong(id)));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new PublicAnswer("image/jpeg", picture.get().sign(), picture.get().content()).write(request, response);
    }
}
