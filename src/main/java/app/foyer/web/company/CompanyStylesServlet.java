package app.foyer.web.company;

import app.foyer.settings.Accent;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.SmallFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /company.css}: the company's colour for all pages. Every other colour in {@code tokens.css} is mixed of it. */
@WebServlet(name = "company-styles", urlPatterns = "/company.css")
public class CompanyStylesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** {@code html:root} outweighs the {@code :root} of the tokens, whichever of the two sheets comes first. */
    private static final String STYLES = """
            html:root { --accent: %s; }
            @media (prefers-color-scheme: dark) {
                html:root { --accent-fill: %s; --accent-ink: %s; }
            }
            """;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accent = settings.read(CompanySettings.class).accent();
        var styles = styles(accent).getBytes(StandardCharsets.UTF_8);
        SmallFile.answer(request, response, Optional.of(SmallFile.forEverybody("text/css;charset=UTF-8", styles)));
    }

    static String styles(Accent accent) {
        return STYLES.formatted(accent.onLight(), accent.onDark(), accent.onDark());
    }
}
