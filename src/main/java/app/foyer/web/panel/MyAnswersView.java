package app.foyer.web.panel;

import app.foyer.booking.BookingReference;
import app.foyer.booking.question.AnswersService;
import app.foyer.booking.question.AnswersService.SaidThen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What the customer who has signed in answered with an appointment. */
@Named
@RequestScoped
public class MyAnswersView {

    @Inject
    private AnswersService answers;

    @Inject
    private MyAppointments mine;

    private final Map<BookingReference, SaidThen> read = new HashMap<>();

    public SaidThen of(BookingReference reference) {
        return read.computeIfAbsent(reference, asked -> answers.of(asked, mine.actor()));
    }
}
