package app.foyer.web.admin.appointment;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.Ruling;
import app.foyer.booking.Verdict;
import app.foyer.booking.VerdictService;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.CancelMoney;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Question;
import app.foyer.web.support.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the business can decide about the appointment in the console's drawer, and the dialog that asks first. */
@Named
@RequestScoped
public class VerdictView {

    private static final String WORDS = "admin.verdict.";

    @Inject
    private AppointmentsView list;

    @Inject
    private VerdictService verdicts;

    @Inject
    private VerdictMoneyView money;

    @Inject
    private FacesWording wording;

    @Inject
    private DrawerPlace place;

    private Map<Verdict, Decision> decisions;
    private String reason;
    private Integer seen;
    private String meanwhile;

    /** One button of the drawer. */
    public record Button(String id, String label, String address, Decision decision) {}

    public List<Button> getButtons() {
        return decisions().entrySet().stream()
                .filter(entry -> entry.getKey().isFor(list.getOpen().status()))
                .map(entry -> new Button(
                        entry.getKey().word(),
                        text(entry.getKey(), "button"),
                        drawer().with("do", entry.getKey().word()).toString(),
                        entry.getValue()))
                .toList();
    }

    /** Whether an administrator may keep some of what was paid. */
    public boolean isMoneyToBeDecided() {
        return asked() == Verdict.CANCEL && getQuestion().isAllowed() && money.isToBeDecided();
    }

    /**
     * The appointment that the dialog is about; null when the address opens no dialog. What somebody else has decided
     * meanwhile is told in it.
     */
    public AppointmentCard getCard() {
        return asked() == null ? null : new AppointmentCard(list.getOpen(), local(), drawer());
    }

    public Question getQuestion() {
        var verdict = asked();
        return new Question(
                text(verdict, "title"),
                decisions().get(verdict),
                consequences(verdict),
                verdict.takesAReason() ? wording.here().text(WORDS + "reason") : null,
                wording.here().text(WORDS + "keep"),
                text(verdict, "button"),
                verdict.takesAReason(),
                false,
                meanwhile);
    }

    /** Does what the dialog asked, and leads back to the drawer, which then shows how it stands. */
    public String decide() {
        var appointment = list.getOpen();
        var verdict = Verdict.named(asksFor()).orElse(null);
        if (appointment == null || verdict == null) {
            throw new RefusedException(Refusal.because("booking.unknown"));
        }
        if (verdict == Verdict.CANCEL && !money.isReadable()) {
            return null;
        }
        var done = textHere(verdict, "done"); // afterwards nothing overlaps any more
        try {
            verdicts.decide(new Ruling(
                    appointment.reference(),
                    verdict,
                    Objects.requireNonNullElse(reason, ""),
                    getSeen(),
                    money.payback()));
            Said.afterwards(wording.here()
                    .text(
                            done,
                            appointment.serviceName(),
                            appointment.customer().fullName()));
        } catch (RefusedException refused) {
            if (money.saysWhatIsWrong(refused) || asksAgain(verdict, refused)) {
                return null;
            }
            Said.warningAfterwards(meanwhile);
        }
        // handed to somebody else while this one decided: the list is what is left to look at
        Onward.to(place.path(), list.getOpen() == null ? list.page() : drawer());
        return null;
    }

    /** Who has given a reason keeps it, where the same can still be decided about what the appointment is now. */
    private boolean asksAgain(Verdict verdict, RefusedException refused) {
        var why = local().of(refused.refusals());
        list.readAnew();
        meanwhile = (why + " " + list.lastDone()).strip();
        decisions = null;
        seen = null;
        return (CancelMoney.isAboutAnotherSum(refused) || reason != null && !reason.isBlank())
                && decisions().containsKey(verdict)
                && decisions().get(verdict).isAllowed();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version of the appointment that was looked at. */
    public int getSeen() {
        return seen == null ? list.getOpen().sequence() : seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    private List<String> consequences(Verdict verdict) {
        var told = new ArrayList<>(List.of(wording.here().text(textHere(verdict, "means"))));
        var appointment = list.getOpen();
        if (verdict == Verdict.CONFIRM && appointment.isAskedFor()) {
            told.addAll(besides(appointment));
        }
        if (verdict.takesAReason()) {
            told.addAll(money.sentences());
        }
        return told;
    }

    /** The key of a text: where other appointments have the time too, it does not become free. */
    private String textHere(Verdict verdict, String key) {
        var frees = verdict == Verdict.REJECT || verdict == Verdict.CANCEL;
        var appointment = list.getOpen();
        var isBeside = frees
                && appointment.isAskedFor()
                && !list.overlapsOf(appointment).isEmpty();
        return WORDS + verdict + "." + key + (isBeside ? ".beside" : "");
    }

    private List<String> besides(Details appointment) {
        var overlaps = list.overlapsOf(appointment);
        if (overlaps.isEmpty()) {
            return List.of(wording.here().text("admin.appointments.asked.free"));
        }
        var told = new ArrayList<>(List.of(wording.here().text(WORDS + "beside", overlaps.size())));
        overlaps.forEach(overlap -> told.add(overlap.reference() + " " + list.overlapTold(overlap)));
        return told;
    }

    private Verdict asked() {
        return Verdict.named(asksFor()).filter(decisions()::containsKey).orElse(null);
    }

    private Map<Verdict, Decision> decisions() {
        if (decisions == null) {
            decisions = list.getOpen() == null ? Map.of() : verdicts.about(list.getOpen());
        }
        return decisions;
    }

    private Address drawer() {
        return list.page().with(AppointmentCard.OPEN, list.getOpen().reference());
    }

    private Wording local() {
        return wording.in(list.getOpen().place().zone());
    }

    private String text(Verdict verdict, String key) {
        return wording.here().text(WORDS + verdict + "." + key);
    }

    private static String asksFor() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("do");
    }
}
