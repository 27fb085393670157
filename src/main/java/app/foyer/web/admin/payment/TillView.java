package app.foyer.web.admin.payment;

import app.foyer.payment.PaymentMethod;
import app.foyer.payment.TillService;
import app.foyer.payment.TillService.Row;
import app.foyer.payment.TillService.Sort;
import app.foyer.payment.TillService.Sum;
import app.foyer.payment.TillService.Total;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Money;
import app.foyer.shared.Wording;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Behind {@code /admin/payments.xhtml}: all that went over the counter, and what it comes to, as at the end of a day. */
@Named
@RequestScoped
public class TillView {

    private static final int ROWS = 25;

    @Inject
    private TillService till;

    @Inject
    private ReceiptsOfLines receipts;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private PaymentChoices choices;
    private ZoneId zone;
    private Sorting<Sort> sorting;
    private Rows<Row> list;
    private List<Sum> sums;

    /** Something to filter by. */
    public record Chip(String name, String label, String address, boolean chosen) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = PaymentChoices.from(parameters);
        zone = settings.read(CompanySettings.class).timeZone();
        var usual = new Sorting<>(Sort.RECORDED, false, choices.address());
        sorting = Sorting.asked(parameters.get("sort"), parameters.get("order"), usual);
    }

    public Rows<Row> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    sorting.kept(),
                    first -> till.all(choices.filter(zone), sorting.page(first, ROWS)));
            receipts.read(list.rows().stream().map(Row::entry).toList());
        }
        return list;
    }

    /** Of everything that is filtered, whatever page is shown. */
    public List<Sum> getSums() {
        if (sums == null) {
            sums = till.sums(choices.filter(zone));
        }
        return sums;
    }

    /** One for each currency. */
    public List<Total> getTotals() {
        return TillService.totals(getSums());
    }

    /** What the sums are of: the difference, or one of both where only that is filtered. */
    public String getSumsTitle() {
        var key = choices.kind() == null ? "payments.sums" : "payments.sums." + choices.kind();
        return wording.here().text(key);
    }

    public Sorting<Sort> getSorting() {
        return sorting;
    }

    public List<Chip> getKinds() {
        return chips("kind", "payments.show.", PaymentChoices.KINDS, choices.kind());
    }

    public List<Chip> getMethods() {
        return chips("way", "payments.method.", Arrays.asList(PaymentMethod.values()), choices.method());
    }

    private <E extends Enum<E>> List<Chip> chips(String choice, String words, List<E> all, E chosen) {
        var any = chip(choice, null, wording.here().text("payments.all." + choice), chosen == null);
        return Stream.concat(
                        Stream.of(any),
                        all.stream().map(one -> chip(choice, one, wording.here().text(words + one), one == chosen)))
                .toList();
    }

    private Chip chip(String choice, Enum<?> one, String label, boolean chosen) {
        var address = sorting.kept().with(choice, PaymentChoices.name(one));
        return new Chip(one == null ? "ALL" : one.name(), label, address.toString(), chosen);
    }

    /** The number of its receipt; empty from before receipts were numbered. */
    public String receipt(Row row) {
        return receipts.of(row.entry());
    }

    public String what(Row row) {
        return PaymentWords.what(row.entry(), wording.here());
    }

    public String who(Row row) {
        return wording.here()
                .text(
                        "common.history.actor." + row.entry().actorKind(),
                        row.entry().actorName());
    }

    /** What was given back stands below zero here. */
    public String amount(Row row) {
        return told(row.entry().signed().negated());
    }

    public String told(Money money) {
        return PaymentWords.amount(money, wording.here());
    }

    public String getSearch() {
        return choices.search();
    }

    public String getFrom() {
        return Objects.toString(choices.from(), "");
    }

    public String getUntil() {
        return Objects.toString(choices.until(), "");
    }

    public boolean isFiltered() {
        return choices.isFiltered();
    }

    /** The choices of the address that the search's form does not hold itself. */
    public List<Map.Entry<String, String>> getKept() {
        return sorting.kept().without("search").without("from").without("until").getEntries();
    }

    /** Words by the company's clock. */
    public Wording there() {
        return wording.in(zone);
    }
}
