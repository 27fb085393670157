package app.foyer.web.admin.appointment;

import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.booking.question.AnswersService;
import app.foyer.booking.question.AnswersService.SaidThen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What was answered with an appointment, beside the list of the console. */
@Named
@RequestScoped
public class AnswersView {

    @Inject
    private AnswersService answers;

    @Inject
    private ConsoleActors actors;

    private final Map<BookingReference, SaidThen> read = new HashMap<>();

    public SaidThen of(BookingReference reference) {
        return read.computeIfAbsent(reference, asked -> answers.of(asked, actors.current()));
    }
}
