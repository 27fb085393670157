package app.foyer.web.book;

import app.foyer.bundle.purchase.OwnPackageService;
import app.foyer.bundle.purchase.OwnPackageService.Usable;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of the last step of {@code /book.xhtml} in which somebody who has signed in, and has a package with sessions of this
 * service, says whether one of them pays. What ends first is chosen already.
 */
@Named
@RequestScoped
public class SessionStep {

    /** Of the field, and of its value for who pays the price. */
    private static final String FIELD = "session";

    private static final String NONE = "none";

    /** Nobody has such sessions. */
    private static final long UNKNOWN = 0;

    @Inject
    private BookingPath path;

    @Inject
    private Booker booker;

    @Inject
    private OwnPackageService packages;

    @Inject
    private PriceSoFar price;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private String sent;
    private List<Usable> usable;

    /** @param value of the field */
    public record Way(String value, String label, boolean chosen) {}

    @PostConstruct
    void read() {
        sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(FIELD);
    }

    /** The ways to pay; none where there is nothing to choose. */
    public List<Way> getWays() {
        if (usable().isEmpty()) {
            return List.of();
        }
        var chosen =
                sent == null || usable().stream().noneMatch(one -> value(one).equals(sent))
                        ? NONE.equals(sent) ? NONE : value(usable().get(0))
                        : sent;
        return Stream.concat(
                        usable().stream()
                                .map(one -> new Way(
                                        value(one), label(one), value(one).equals(chosen))),
                        Stream.of(new Way(NONE, price(), NONE.equals(chosen))))
                .toList();
    }

    private List<Usable> usable() {
        if (usable == null) {
            usable = path.start() == null
                    ? List.of()
                    : booker.customerId()
                            .map(customer ->
                                    packages.usable(customer, path.service().id(), path.start()))
                            .orElse(List.of());
        }
        return usable;
    }

    private static String value(Usable one) {
        return String.valueOf(one.lot().id());
    }

    private String label(Usable one) {
        var company = wording.in(site.getCompany().timeZone());
        return wording.here()
                .text(
                        "book.session.one",
                        one.name(),
                        one.lot().left(),
                        company.date(one.lot().expiresAt().minusSeconds(1)));
    }

    private String price() {
        var money = price.money();
        return wording.here().text("book.session.none", wording.here().sum(money.amount(), money.currency()));
    }

    /** The sessions with which the person wants to pay, by what was sent: whether they can is looked at when they are taken. */
    Optional<Long> lotId() {
        return booker.known().isEmpty() || sent == null || NONE.equals(sent)
                ? Optional.empty()
                : Optional.of(SentNumber.id(sent).orElse(UNKNOWN));
    }

    /** What is left may be less by now. */
    void readAnew() {
        usable = null;
    }
}
