package app.foyer.web.admin.customer;

import app.foyer.customer.picture.PictureService;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SmallFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The picture of a customer beside the directory. The folder is closed to all but administrators, and so is the service. */
@WebServlet(name = "customer-picture", urlPatterns = "/admin/customers/picture")
public class CustomerPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = SentNumber.id(request.getParameter("customer")).flatMap(pictures::ofCustomer);
        SmallFile.answer(request, response, picture.map(SmallFile::ownPicture));
    }
}
