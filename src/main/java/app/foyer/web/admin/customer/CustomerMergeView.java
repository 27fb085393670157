package app.foyer.web.admin.customer;

import app.foyer.customer.merge.MergeField;
import app.foyer.customer.merge.MergeService;
import app.foyer.customer.merge.MergeService.Pair;
import app.foyer.customer.merge.MergeService.Side;
import app.foyer.customer.merge.MergeService.Wish;
import app.foyer.customer.merge.MovesWithCustomer.Moved;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behind {@code /admin/customer-merge.xhtml}: two entries side by side, and making one of them. */
@Named
@RequestScoped
public class CustomerMergeView {

    private static final String STAYS = "customer";
    private static final String GOES = "other";

    @Inject
    private MergeService merging;

    @Inject
    private MergeWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private boolean isAsked;
    private Optional<Long> staying;
    private Pair pair;
    private MergeForm form = new MergeForm();

    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        isAsked = parameters.get(STAYS) != null;
        staying = SentNumber.id(parameters.get(STAYS));
        pair = staying.flatMap(
                        stays -> SentNumber.id(parameters.get(GOES)).flatMap(goes -> merging.compare(stays, goes)))
                .orElse(null);
        if (pair != null) {
            form = MergeForm.proposedFor(pair);
        }
    }

    /**
     * An address that asks for nobody leads to the list; a form of two that have been made one since it was opened, to what
     * became of them.
     */
    public String mustBeThere() {
        if (!isAsked) {
            return CustomerView.LIST;
        }
        if (pair != null) {
            return null;
        }
        if (staying.isPresent() && FacesContext.getCurrentInstance().isPostback()) {
            return CustomerView.address(staying.get());
        }
        NotThere.answer();
        return null;
    }

    public String merge() {
        var wish = new Wish(
                pair.stays().id(), pair.goes().id(), form.fromTheOther(), form.getStaysSeen(), form.getGoesSeen());
        try {
            merging.merge(wish, signedIn.getEmail());
            Said.afterwards(
                    wording.here().text("customers.said.merged", pair.stays().fullName()));
            return CustomerView.address(pair.stays().id());
        } catch (ChangedMeanwhileException changed) {
            Said.error(wording.all(changed.refusals()));
            Said.error(wording.here().text("customers.merge.lookAgain"));
            form.seeAgain(pair);
        } catch (RefusedException refused) {
            Said.error(wording.all(refused.refusals()));
        }
        return null;
    }

    public Pair getPair() {
        return pair;
    }

    public MergeForm getForm() {
        return form;
    }

    /** What differs, and may be chosen. */
    public List<MergeField> getFields() {
        return List.of(MergeField.values()).stream()
                .filter(field -> field != MergeField.EMAIL || pair.fixedEmail() == null)
                .filter(field -> words.differs(pair, field))
                .toList();
    }

    public String valueOf(Side side, MergeField field) {
        return words.value(side, field);
    }

    /** {@code 3 appointments}. */
    public String held(Moved one) {
        return wording.here().text("customers.held." + one.what(), one.count());
    }

    /** The other way round. */
    public String getSwapped() {
        return Address.here()
                .with(STAYS, pair.goes().id())
                .with(GOES, pair.stays().id())
                .toString();
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with(STAYS, pair.stays().id())
                .with(GOES, pair.goes().id())
                .getEntries();
    }
}
