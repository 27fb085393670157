package app.foyer.web.panel;

import app.foyer.payment.receipt.ReceiptService;
import app.foyer.web.support.ReceiptAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** <em>Download as PDF</em> in the panel: a receipt of the customer who has signed in. */
@WebServlet(name = "my-receipt-file", urlPatterns = "/panel/receipt/pdf")
public class MyReceiptFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient ReceiptService receipts;

    @Inject
    private transient ReceiptAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.write(
                request,
                response,
                number -> me.asCustomer().flatMap(owner -> receipts.find(number, owner)),
                me.profile().map(profile -> profile.language()));
    }
}
