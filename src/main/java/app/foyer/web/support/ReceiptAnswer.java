package app.foyer.web.support;

import app.foyer.payment.receipt.ReceiptNumber;
import app.foyer.payment.receipt.ReceiptPdf;
import app.foyer.payment.receipt.ReceiptSheet;
import app.foyer.payment.receipt.ReceiptWords;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** A receipt as a download, named after its number; kept in no cache. */
@RequestScoped
public class ReceiptAnswer {

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /**
     * @param finding looks for a receipt as the one who asks; what is not there and what is somebody else's look the same
     * @param savedLanguage of who asks; empty for everybody who is no customer
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Function<ReceiptNumber, Optional<ReceiptSheet>> finding,
            Optional<String> savedLanguage)
            throws IOException {
        var sheet = ReceiptNumber.parse(request.getParameter("number")).flatMap(finding);
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var company = settings.read(CompanySettings.class);
        var wording = new Wording(
                PageLanguage.of(request, savedLanguage), sheet.get().issuedZone(), clock.now(), company.timeFormat());
        var content = ReceiptPdf.of(new ReceiptWords(sheet.get(), wording));
        response.setContentType(ReceiptPdf.MEDIA_TYPE);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + sheet.get().number() + ".pdf\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
