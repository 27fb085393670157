package app.foyer.web.admin.payment;

import app.foyer.booking.ConsoleActors;
import app.foyer.payment.receipt.ReceiptNumber;
import app.foyer.payment.receipt.ReceiptService;
import app.foyer.payment.receipt.ReceiptWords;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /admin/receipt.xhtml}: one receipt, for administrators, and for staff where the appointment is theirs. */
@Named
@RequestScoped
public class ReceiptView {

    @Inject
    private ConsoleActors actors;

    @Inject
    private ReceiptService receipts;

    @Inject
    private FacesWording wording;

    private ReceiptWords receipt;

    /** Answers that there is none, where the address names none that this person sees; an address that names none leads to the list. */
    public String open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (!parameters.containsKey("number")) {
            return "/admin/appointments?faces-redirect=true";
        }
        receipt = ReceiptNumber.parse(parameters.get("number"))
                .flatMap(number -> receipts.find(number, actors.current()))
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
