package app.foyer.web.admin.appointment;

import app.foyer.booking.BookingReference;
import app.foyer.booking.Verdict;
import app.foyer.booking.desk.BulkVerdicts;
import app.foyer.booking.desk.BulkVerdicts.Outcome;
import app.foyer.booking.desk.BulkVerdicts.Refused;
import app.foyer.booking.desk.BulkVerdicts.Ticked;
import app.foyer.shared.Money;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One decision about all appointments that are ticked in the list; what gives time back asks first. */
@Named
@RequestScoped
@ExplainsRefusals
public class BulkView {

    private static final String PAGE = "/admin/appointments";

    @Inject
    private AppointmentsView list;

    @Inject
    private BulkVerdicts verdicts;

    @Inject
    private FacesWording wording;

    @Inject
    private BulkMoney money;

    private Verdict asking;
    private Collection<Money> paid;
    private String told;
    private String reason;

    public String confirm() {
        return decide(Verdict.CONFIRM);
    }

    public String askToReject() {
        return ask(Verdict.REJECT);
    }

    public String askToCancel() {
        return ask(Verdict.CANCEL);
    }

    public String reject() {
        return decide(Verdict.REJECT);
    }

    public String cancel() {
        return decide(Verdict.CANCEL);
    }

    private String ask(Verdict verdict) {
        if (getPicked().isEmpty()) {
            Said.warning(wording.here().text("desk.bulk.none"));
        } else {
            asking = verdict;
        }
        return null;
    }

    private String decide(Verdict verdict) {
        if (verdict.takesAReason() && told != null && !told.equals(getTold())) {
            Said.warning(wording.here().text("payments.cancel.bulk.changed"));
            return ask(verdict);
        }
        tell(verdict, verdicts.decide(verdict, ticked(), reason == null ? "" : reason));
        Onward.to(PAGE, list.page());
        return null;
    }

    /** What happens to the money; null where there is none. */
    public String getMoney() {
        return money.sentence(paid());
    }

    /** For the hidden field: what the dialog says was paid. */
    public String getTold() {
        return paid().stream().map(Money::toString).collect(Collectors.joining(", "));
    }

    public void setTold(String told) {
        this.told = told;
    }

    private Collection<Money> paid() {
        if (paid == null) {
            paid = money.paid(ticked().stream().map(Ticked::reference).toList());
        }
        return paid;
    }

    private void tell(Verdict verdict, Outcome outcome) {
        if (!outcome.done().isEmpty()) {
            Said.afterwards(wording.here()
                    .text("desk.bulk.done." + verdict, outcome.done().size()));
        }
        if (!outcome.refused().isEmpty()) {
            Said.warningAfterwards(
                    wording.here().text("desk.bulk.refused", outcome.refused().size()));
            outcome.refused().forEach(one -> Said.warningAfterwards(told(one)));
        }
    }

    private String told(Refused one) {
        return wording.here()
                .text(
                        "desk.bulk.why",
                        one.reference(),
                        wording.in(list.getZone()).of(one.reasons()));
    }

    /** As they were ticked: reference and sequence, with a dot between. */
    public List<String> getPicked() {
        var sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("pick");
        return sent == null ? List.of() : Arrays.stream(sent).distinct().toList();
    }

    public boolean isPicked(String value) {
        return getPicked().contains(value);
    }

    private List<Ticked> ticked() {
        return getPicked().stream().flatMap(BulkView::read).toList();
    }

    /** What no page of ours has sent is none. */
    private static Stream<Ticked> read(String sent) {
        var parts = sent.split("\\.", 2);
        var seen = SentNumber.count(parts.length == 2 ? parts[1] : null);
        return seen.isEmpty()
                ? Stream.empty()
                : BookingReference.parse(parts[0]).map(reference -> new Ticked(reference, seen.getAsInt())).stream();
    }

    /** The decision that the dialog asks about; null when there is none. */
    public Verdict getAsking() {
        return asking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
