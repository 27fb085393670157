package app.foyer.web.panel;

import app.foyer.payment.receipt.ReceiptNumber;
import app.foyer.payment.receipt.ReceiptService;
import app.foyer.payment.receipt.ReceiptWords;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /panel/receipt.xhtml}: one receipt. Somebody else's is as absent as one that nobody ever got. */
@Named
@RequestScoped
public class MyReceiptView {

    @Inject
    private Me me;

    @Inject
    private ReceiptService receipts;

    @Inject
    private FacesWording wording;

    private ReceiptWords receipt;

    /** Answers that there is none, where the address names none of this customer's; an address that names nothing leads to all payments. */
    public String open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (!parameters.containsKey("number")) {
            return "/panel/payments?faces-redirect=true";
        }
        receipt = ReceiptNumber.parse(parameters.get("number"))
                .flatMap(number -> me.asCustomer().flatMap(owner -> receipts.find(number, owner)))
                .map(sheet -> new ReceiptWords(sheet, wording.here()))
                .orElse(null);
        if (receipt == null) {
            NotThere.answer();
        }
        return null;
    }

    public ReceiptWords getReceipt() {
        return receipt;
    }
}
