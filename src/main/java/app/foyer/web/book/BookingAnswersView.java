package app.foyer.web.book;

import app.foyer.booking.BookingReference;
import app.foyer.booking.question.AnswersService;
import app.foyer.booking.question.AnswersService.SaidThen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What was answered with a booking that this browser has made or opened by its link. */
@Named
@RequestScoped
public class BookingAnswersView {

    @Inject
    private AnswersService answers;

    @Inject
    private OpenedBookings opened;

    private final Map<BookingReference, SaidThen> read = new HashMap<>();

    public SaidThen of(BookingReference reference) {
        return read.computeIfAbsent(reference, asked -> opened.holderOf(asked)
                .map(holder -> answers.of(asked, holder))
                .orElse(SaidThen.NOTHING));
    }
}
