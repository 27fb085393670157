package app.foyer.web.panel;

import app.foyer.payment.receipt.OwnPaymentService;
import app.foyer.payment.receipt.OwnPaymentService.Paid;
import app.foyer.shared.Money;
import app.foyer.shared.Page;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Viewing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /panel/payments.xhtml}: what I paid, what was given back, and what is still due, with each receipt. */
@Named
@RequestScoped
public class MyPaymentsView {

    private static final int ROWS = 10;

    @Inject
    private Me me;

    @Inject
    private OwnPaymentService payments;

    @Inject
    private Viewing viewing;

    @Inject
    private FacesWording wording;

    private Rows<PaidCard> list;

    /**
     * An appointment with the money for it.
     *
     * @param told {@code Tue 3 March, 14:00}, with the zone where the reader's clock shows another time
     * @param result the sentence about what is still to be done, or that all is paid
     */
    public record PaidCard(Paid paid, String told, String result, Wording wording) {

        public String getReference() {
            return paid.reference().value();
        }

        public String sum(Money money) {
            return wording.sum(money.amount(), money.currency());
        }

        public boolean isDue() {
            return paid.statement().due().isPositive();
        }

        public List<PaidLine> getLines() {
            return paid.lines().stream().map(line -> PaidLine.of(line, wording)).toList();
        }
    }

    public Rows<PaidCard> getList() {
        if (list == null) {
            var parameters =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            list = Rows.read(parameters.get("page"), ROWS, Address.here(), this::read);
        }
        return list;
    }

    private Page<PaidCard> read(int first) {
        return me.asCustomer()
                .map(owner -> payments.list(owner, first, ROWS))
                .map(page -> new Page<>(page.rows().stream().map(this::card).toList(), page.total()))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    private PaidCard card(Paid paid) {
        return new PaidCard(
                paid,
                wording.placed(paid.start(), paid.zone()),
                PaidLine.result(paid.statement(), wording.here()),
                wording.here());
    }

    /** To the appointment itself, within the panel that is looked at. */
    public String appointment(PaidCard card) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + Address.of((viewing.isPlace() ? Viewing.FOLDER : "/panel/") + "appointments")
                        .with("appointment", card.getReference());
    }
}
