package app.foyer.web.panel;

import app.foyer.account.session.SignedInAccount;
import app.foyer.customer.CustomerService;
import app.foyer.customer.Profile;
import app.foyer.privacy.DataDownload;
import app.foyer.web.support.PageLanguage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** <em>Download my data</em>: everything about who is signed in, and about nobody else. Changes nothing. */
@WebServlet(name = "my-data", urlPatterns = "/panel/my-data")
public class MyDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DataDownload download;

    @Inject
    private transient CustomerService customers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var who = SignedInAccount.of(request);
        if (who.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var content = download.of(
                who.get(), PageLanguage.of(request, savedLanguage(who.get().id())));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private Optional<String> savedLanguage(long account) {
        return customers.profileWith(account).map(Profile::language);
    }
}
