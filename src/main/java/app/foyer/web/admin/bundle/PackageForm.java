package app.foyer.web.admin.bundle;

import app.foyer.bundle.BundleDirectory.Entry;
import app.foyer.bundle.BundleTerms;
import app.foyer.bundle.Buyers;
import app.foyer.bundle.Validity;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.MoneyForm;
import app.foyer.web.admin.NumberForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is filled in about a package. Keeps what was typed, right or wrong. */
public class PackageForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Bounds LENGTH = new Bounds(1, Validity.Unit.DAYS.most());
    private static final int HALF_A_YEAR = 6;

    private String name = "";
    private String description = "";
    private MoneyForm price = MoneyForm.empty();
    private NumberForm amount = NumberForm.of(HALF_A_YEAR, LENGTH);
    private Validity.Unit unit = Validity.Unit.MONTHS;
    private Buyers buyers = Buyers.DESK;
    private TypedSessions sessions = TypedSessions.none();
    private long seen;

    static PackageForm empty() {
        return new PackageForm();
    }

    /** @param reader in whose manner the price is written */
    static PackageForm of(Entry one, Locale reader) {
        var form = new PackageForm();
        var terms = one.terms();
        form.name = terms.name();
        form.description = terms.description();
        form.price = MoneyForm.of(terms.price(), reader);
        form.amount = NumberForm.of(terms.validity().amount(), LENGTH);
        form.unit = terms.validity().unit();
        form.buyers = terms.buyers();
        form.sessions = TypedSessions.of(terms.sessions());
        form.seen = one.version();
        return form;
    }

    /** What is no number, by the id of the field; everything else is for the rules of the business. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        price.problem().ifPresent(problem -> problems.put("price", problem));
        amount.problem().ifPresent(problem -> problems.put("amount", problem));
        return problems;
    }

    /** In place of what is no number stands something harmless, so that the rest can be asked about at the same time. */
    BundleTerms terms() {
        return new BundleTerms(
                name,
                description,
                new TreeMap<>(sessions.numbers()),
                price.problem().isPresent() ? BigDecimal.ZERO : price.money(),
                new Validity(amount.problem().isPresent() ? 1 : amount.number(), unit),
                buyers);
    }

    /** How many of each service were typed. */
    TypedSessions sessions() {
        return sessions;
    }

    void sessions(TypedSessions typed) {
        sessions = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public MoneyForm getPrice() {
        return price;
    }

    public NumberForm getAmount() {
        return amount;
    }

    public Validity.Unit getUnit() {
        return unit;
    }

    public void setUnit(Validity.Unit unit) {
        this.unit = unit;
    }

    public Buyers getBuyers() {
        return buyers;
    }

    public void setBuyers(Buyers buyers) {
        this.buyers = buyers;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
