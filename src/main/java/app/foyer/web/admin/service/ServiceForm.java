package app.foyer.web.admin.service;

import app.foyer.catalog.ServiceTerms;
import app.foyer.catalog.service.ServiceEntry;
import app.foyer.catalog.service.ServiceRules;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.MoneyForm;
import app.foyer.web.admin.NumberForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is filled in about a service. Keeps what was typed, right or wrong. */
public class ServiceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Bounds MINUTES =
            new Bounds(ServiceRules.SHORTEST.toMinutes(), ServiceRules.LONGEST.toMinutes());
    private static final Bounds BUFFER = new Bounds(0, ServiceRules.LONGEST.toMinutes());
    private static final Bounds PEOPLE = new Bounds(1, ServiceRules.MOST_PEOPLE);
    private static final int HALF_AN_HOUR = 30;

    private Long category;
    private String name = "";
    private String description = "";
    private NumberForm duration = NumberForm.of(HALF_AN_HOUR, MINUTES);
    private NumberForm before = NumberForm.of(0, BUFFER);
    private NumberForm after = NumberForm.of(0, BUFFER);
    private MoneyForm price = MoneyForm.empty();
    private NumberForm capacity = NumberForm.of(1, PEOPLE);
    private Long[] staff = {};
    private Long[] locations = {};
    private TypedPrices prices = TypedPrices.none();
    private long seen;

    /** A new one is given everywhere, until somebody says otherwise. */
    static ServiceForm empty(Long category, Set<Long> everywhere) {
        var form = new ServiceForm();
        form.category = category;
        form.locations = everywhere.toArray(Long[]::new);
        return form;
    }

    /** @param reader in whose manner the price is written */
    static ServiceForm of(ServiceEntry service, Locale reader) {
        var form = new ServiceForm();
        form.category = service.categoryId();
        form.name = service.name();
        form.description = service.description();
        form.duration = minutes(service.duration(), MINUTES);
        form.before = minutes(service.bufferBefore(), BUFFER);
        form.after = minutes(service.bufferAfter(), BUFFER);
        form.price = MoneyForm.of(service.price(), reader);
        form.capacity = NumberForm.of(service.capacity(), PEOPLE);
        form.staff = service.staff().toArray(Long[]::new);
        form.locations = service.locations().toArray(Long[]::new);
        form.prices = TypedPrices.of(service.prices(), reader);
        form.seen = service.version();
        return form;
    }

    private static NumberForm minutes(Duration length, Bounds bounds) {
        return NumberForm.of((int) length.toMinutes(), bounds);
    }

    /** What is no number, by the id of the field; everything else is for the rules of the business. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        duration.problem().ifPresent(problem -> problems.put("duration", problem));
        before.problem().ifPresent(problem -> problems.put("before", problem));
        after.problem().ifPresent(problem -> problems.put("after", problem));
        price.problem().ifPresent(problem -> problems.put("price", problem));
        capacity.problem().ifPresent(problem -> problems.put("capacity", problem));
        return problems;
    }

    /** In place of what is no number stands something harmless, so that the rest can be asked about at the same time. */
    ServiceTerms terms() {
        return new ServiceTerms(
                category == null ? 0 : category,
                name,
                description,
                Duration.ofMinutes(number(duration)),
                Duration.ofMinutes(number(before)),
                Duration.ofMinutes(number(after)),
                price.problem().isPresent() ? BigDecimal.ZERO : price.money(),
                number(capacity),
                Set.of(staff),
                Set.of(locations),
                prices.amounts(Set.of(staff)));
    }

    /** What was typed as the price with single people. */
    TypedPrices prices() {
        return prices;
    }

    void prices(TypedPrices typed) {
        prices = typed;
    }

    private static int number(NumberForm typed) {
        return Optional.of(typed)
                .filter(good -> good.problem().isEmpty())
                .map(NumberForm::number)
                .orElse(1);
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
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

    public NumberForm getDuration() {
        return duration;
    }

    public NumberForm getBefore() {
        return before;
    }

    public NumberForm getAfter() {
        return after;
    }

    public MoneyForm getPrice() {
        return price;
    }

    public NumberForm getCapacity() {
        return capacity;
    }

    public Long[] getStaff() {
        return staff;
    }

    public void setStaff(Long[] staff) {
        this.staff = staff;
    }

    public Long[] getLocations() {
        return locations;
    }

    public void setLocations(Long[] locations) {
        this.locations = locations;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
