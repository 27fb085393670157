package app.foyer.web.panel;

import app.foyer.account.session.SignedInAccount;
import app.foyer.customer.picture.PictureService;
import app.foyer.web.support.SmallFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The picture of who is signed in, and of nobody else. */
@WebServlet(name = "my-picture", urlPatterns = "/panel/my-picture")
public class MyPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = SignedInAccount.of(request).flatMap(pictures::of);
        SmallFile.answer(request, response, picture.map(SmallFile::ownPicture));
    }
}
