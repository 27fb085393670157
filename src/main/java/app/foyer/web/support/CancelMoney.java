package app.foyer.web.support;

import app.foyer.booking.Actor;
import app.foyer.booking.Payback;
import app.foyer.payment.online.MoneyBackService;
import app.foyer.payment.online.MoneyBackService.MoneyBack;
import app.foyer.shared.Money;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a customer reads about the money before an appointment is cancelled. The sum that was said comes back with the form: when
 * another one would go back by then, they are asked again.
 */
@Named
@RequestScoped
public class CancelMoney {

    @Inject
    private MoneyBackService service;

    @Inject
    private FacesWording wording;

    private Question asked;
    private Money shown;
    private String told;
    private String meanwhile;

    /** What stands in the dialog. Read once, until {@link #asksAgain}. */
    public Question ask(AppointmentCard card, Actor actor) {
        if (asked == null) {
            var found = service.ifCancelled(card.details().reference(), actor);
            shown = found.map(money -> money.settlement().back()).orElse(null);
            asked = card.cancelQuestion(
                    found.map(money -> sentences(money, card)).orElse(List.of()), meanwhile);
        }
        return asked;
    }

    private static List<String> sentences(MoneyBack money, AppointmentCard card) {
        var settlement = money.settlement();
        var words = card.wording();
        var told = new ArrayList<String>();
        if (money.packageName() != null) {
            told.add(words.text("panel.cancel.session", money.packageName()));
        }
        if (!settlement.isAboutMoney()) {
            if (told.isEmpty() && card.details().price().signum() > 0) {
                told.add(words.text("panel.cancel.money.unpaid"));
            }
            return told;
        }
        told.add(whatGoesBack(money, card));
        if (settlement.back().isPositive()) {
            told.add(theWay("panel.cancel.money.", money, words));
        }
        Optional.ofNullable(settlement.until())
                .filter(until -> until.isBefore(card.details().start()))
                .map(until -> words.text("panel.cancel.money.until", card.told(until)))
                .ifPresent(told::add);
        return told;
    }

    private static String whatGoesBack(MoneyBack money, AppointmentCard card) {
        var settlement = money.settlement();
        var words = card.wording();
        var back = sum(settlement.back(), words);
        if (settlement.kept().isNothing()) {
            return words.text("panel.cancel.money.all", back);
        }
        var since = settlement.since() == null ? "" : card.told(settlement.since());
        var kept = sum(settlement.kept(), words);
        return settlement.back().isNothing()
                ? words.text("panel.cancel.money.none", since, kept)
                : words.text("panel.cancel.money.part", back, kept, since);
    }

    /** @param keys how the keys of the three sentences begin */
    public static String theWay(String keys, MoneyBack money, Wording words) {
        if (money.online().isNothing()) {
            return words.text(keys + "desk");
        }
        return money.atTheDesk().isNothing()
                ? words.text(keys + "online")
                : words.text(keys + "both", sum(money.online(), words), sum(money.atTheDesk(), words));
    }

    private static String sum(Money money, Wording words) {
        return words.sum(money.amount(), money.currency());
    }

    /** What the person was told, for the service. */
    public Payback payback() {
        return Payback.told(SentMoney.read(told).orElse(null));
    }

    /** Whether it was refused because another sum would go back by now: then the dialog says which. */
    public boolean asksAgain(RefusedException refused) {
        asked = null;
        var isOther = isAboutAnotherSum(refused);
        meanwhile = isOther ? wording.all(refused.refusals()) : null;
        return isOther;
    }

    /** Whether this was refused because another sum was said. */
    public static boolean isAboutAnotherSum(RefusedException refused) {
        return refused.refusals().stream().anyMatch(why -> why.messageKey().equals("payment.cancel.otherSum"));
    }

    /** For the hidden field: what the page says now. */
    public String getTold() {
        return shown == null ? "" : shown.toString();
    }

    public void setTold(String told) {
        this.told = told;
    }
}
