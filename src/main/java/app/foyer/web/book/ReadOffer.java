package app.foyer.web.book;

import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the visitor has read beside the form: how long it takes, what it costs, with whom it is and where. It goes with the
 * form, so that nobody books what they have not seen.
 */
@Named
@RequestScoped
public class ReadOffer {

    @Inject
    private BookingPath path;

    @Inject
    private Site site;

    @Inject
    private PriceSoFar price;

    @Inject
    private FacesWording wording;

    private String sent;

    /** {@code PT25M 12.50 EUR 0.00 3 1}: length, price, currency, what is paid first, ids of person and place; - for anyone. */
    public String getMark() {
        var service = path.service();
        return service == null
                ? ""
                : Stream.of(
                                service.duration(),
                                price.money().amount(),
                                site.getCompany().currency(),
                                price.demanded().amount(),
                                path.staff() == null ? "-" : path.staff().id(),
                                path.location() == null ? "-" : path.location().id())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
    }

    public void setMark(String mark) {
        sent = mark;
    }

    /** Whether it still is what the visitor has read; also where there is no offer at all any more, which is told elsewhere. */
    boolean isTheSame() {
        return path.service() == null || getMark().equals(sent);
    }

    /** {@code Massage, 25 minutes, €12.50, Jonas Okafor, Lisboa Chiado}. */
    String told() {
        var service = path.service();
        var words = wording.here();
        return Stream.of(
                        service.name(),
                        wording.of(service.duration()),
                        price.getPrice(),
                        price.getPaidFirst() == null ? "" : words.text("book.summary.paidFirst", price.getPaidFirst()),
                        path.staff() == null
                                ? words.text("book.person.anyone")
                                : path.staff().name(),
                        path.location() == null ? "" : path.location().name())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
