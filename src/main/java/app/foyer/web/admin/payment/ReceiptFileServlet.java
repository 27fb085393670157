package app.foyer.web.admin.payment;

import app.foyer.booking.ConsoleActors;
import app.foyer.payment.receipt.ReceiptService;
import app.foyer.web.support.ReceiptAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** <em>Download as PDF</em> in the console: a receipt that this person of the business sees. */
@WebServlet(name = "receipt-file", urlPatterns = "/admin/receipt/pdf")
public class ReceiptFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsoleActors actors;

    @Inject
    private transient ReceiptService receipts;

    @Inject
    private transient ReceiptAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.write(request, response, number -> receipts.find(number, actors.current()), Optional.empty());
    }
}
