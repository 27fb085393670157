package app.foyer.web.admin.bundle;

import app.foyer.booking.ConsoleActors;
import app.foyer.bundle.purchase.By;
import app.foyer.bundle.purchase.PurchaseDirectory;
import app.foyer.bundle.purchase.PurchaseDirectory.LotLeft;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The dialog of {@code /admin/customer.xhtml} in which the business puts right how many sessions are left. */
@Named
@RequestScoped
@ExplainsRefusals
public class SessionsCorrectView {

    private static final BesideFields FIELDS = new BesideFields(
            "correct", Map.of("bundle.correct.sessions.", "difference", "bundle.correct.reason.", "reason"));

    @Inject
    private PackagesOfCustomerView page;

    @Inject
    private PurchaseDirectory purchases;

    @Inject
    private ConsoleActors actors;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private Long lot;
    private String difference = "1";
    private String reason;

    @PostConstruct
    void read() {
        if (page.isCorrecting() && !getLots().isEmpty()) {
            lot = getLots().get(0).id();
        }
    }

    public String save() {
        if (getLots().stream().noneMatch(one -> Long.valueOf(one.id()).equals(lot))) {
            throw new RefusedException(Refusal.because("bundle.purchase.unknown"));
        }
        try {
            once.by(this::correct);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
        Said.afterwards(wording.here().text("packages.correct.done"));
        Onward.to("/admin/customer", page.here());
        return null;
    }

    /** What is no number is no difference, and refused as such. */
    private long correct() {
        var typed = difference == null ? "" : difference.strip().replace("+", "");
        var number = typed.matches("-?[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        var actor = actors.current();
        purchases.correct(lot, number, reason, new By(actor.kind().name(), actor.name()));
        return lot;
    }

    public List<LotLeft> getLots() {
        return page.getChosen() == null ? List.of() : page.getChosen().bought().lots();
    }

    public String getClose() {
        return page.here().toString();
    }

    public Long getLot() {
        return lot;
    }

    public void setLot(Long lot) {
        this.lot = lot;
    }

    public String getDifference() {
        return difference;
    }

    public void setDifference(String difference) {
        this.difference = difference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
