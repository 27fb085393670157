package app.foyer.web.book;

import app.foyer.shared.Refusal;
import app.foyer.web.support.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /book.xhtml}: service, person, place, time, details. Everything but the details stands in the address. */
@Named
@RequestScoped
public class BookView {

    @Inject
    private BookingPath path;

    @Inject
    private BookedView made;

    @Inject
    private Text text;

    public Step getStep() {
        return made.isFound() ? Step.DONE : path.step();
    }

    /** Whether something is chosen and not booked yet: then the appointment so far stands beside the step. */
    public boolean isUnderway() {
        return getStep() != Step.SERVICE && getStep() != Step.DONE;
    }

    public String getStepPage() {
        return "/WEB-INF/book/" + getStep().page() + ".xhtml";
    }

    public String getTitle() {
        return text.get("book.step." + getStep().page());
    }

    public List<Refusal> getNotices() {
        return path.isOfABooking() && !made.isFound() ? List.of(Refusal.because("book.done.unknown")) : path.notices();
    }
}
