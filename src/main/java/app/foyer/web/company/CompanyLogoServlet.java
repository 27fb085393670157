package app.foyer.web.company;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.settings.logo.LogoService;
import app.foyer.web.support.SmallFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /company-logo.png}: the company's logo, for pages and for mails, also for those that were sent long ago. */
@WebServlet(name = "company-logo", urlPatterns = "/company-logo.png")
public class CompanyLogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Inject
    private transient LogoService logos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var logo = settings.read(CompanySettings.class).logoMark().flatMap(mark -> logos.content());
        SmallFile.answer(request, response, logo.map(png -> SmallFile.forEverybody("image/png", png)));
    }
}
