package app.foyer.web.admin.coupon;

import app.foyer.coupon.CouponCode;
import app.foyer.coupon.CouponDirectory.Entry;
import app.foyer.coupon.CouponTerms;
import app.foyer.coupon.Discount;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.MoneyForm;
import app.foyer.web.admin.NumberForm;
import app.foyer.web.admin.Problem;
import app.foyer.web.support.Days;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is filled in about a coupon. Keeps what was typed, right or wrong. */
public class CouponForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Bounds USES = new Bounds(1, CouponTerms.MOST_USES);

    private String code = "";
    private String note = "";
    private Discount.Kind kind = Discount.Kind.SHARE;
    private MoneyForm amount = MoneyForm.empty();
    private String firstDay = "";
    private String lastDay = "";
    private NumberForm mostUses = NumberForm.optional(Optional.empty(), USES);
    private NumberForm mostPerCustomer = NumberForm.optional(Optional.empty(), USES);
    private Long[] services = {};
    private long seen;

    /** A new one has a code that nobody guesses, until somebody types another one. */
    static CouponForm empty() {
        var form = new CouponForm();
        form.code = CouponCode.drawn();
        return form;
    }

    /** @param reader in whose manner the amount is written */
    static CouponForm of(Entry one, Locale reader) {
        var form = new CouponForm();
        var terms = one.terms();
        form.code = terms.code();
        form.note = terms.note();
        form.kind = terms.discount().kind();
        form.amount = MoneyForm.of(terms.discount().amount(), reader);
        form.firstDay = terms.firstDay().map(String::valueOf).orElse("");
        form.lastDay = terms.lastDay().map(String::valueOf).orElse("");
        form.mostUses = NumberForm.optional(terms.mostUses(), USES);
        form.mostPerCustomer = NumberForm.optional(terms.mostPerCustomer(), USES);
        form.services = terms.services().toArray(Long[]::new);
        form.seen = one.version();
        return form;
    }

    /** What cannot be read, by the id of the field; everything else is for the rules of the business. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        amount.problem().ifPresent(problem -> problems.put("amount", problem));
        if (Days.isUnreadable(firstDay)) {
            problems.put("firstDay", Problem.of("coupons.day.wrong"));
        }
        if (Days.isUnreadable(lastDay)) {
            problems.put("lastDay", Problem.of("coupons.day.wrong"));
        }
        mostUses.problem().ifPresent(problem -> problems.put("mostUses", problem));
        mostPerCustomer.problem().ifPresent(problem -> problems.put("mostPerCustomer", problem));
        return problems;
    }

    /** In place of what cannot be read stands something harmless, so that the rest can be asked about at the same time. */
    CouponTerms terms() {
        return new CouponTerms(
                code,
                note,
                new Discount(kind, amount.problem().isPresent() ? BigDecimal.ONE : amount.money()),
                Days.parse(firstDay),
                Days.parse(lastDay),
                number(mostUses),
                number(mostPerCustomer),
                Set.of(services));
    }

    private static Optional<Integer> number(NumberForm typed) {
        return typed.problem().isPresent() ? Optional.empty() : typed.numberIfAny();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Discount.Kind getKind() {
        return kind;
    }

    public void setKind(Discount.Kind kind) {
        this.kind = kind;
    }

    public MoneyForm getAmount() {
        return amount;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public NumberForm getMostUses() {
        return mostUses;
    }

    public NumberForm getMostPerCustomer() {
        return mostPerCustomer;
    }

    public Long[] getServices() {
        return services;
    }

    public void setServices(Long[] services) {
        this.services = services;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
