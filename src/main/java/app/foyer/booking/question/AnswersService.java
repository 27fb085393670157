package app.foyer.booking.question;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reading what was answered with an appointment: whoever may see the appointment may, and nobody else learns there is any. */
@Stateless
@PermitAll
public class AnswersService {

    @Inject
    private AppointmentService appointments;

    @Inject
    private KeptAnswers kept;

    /**
     * An answer.
     *
     * @param question as it was worded then
     * @param answer as it is kept: {@code true} or {@code false} of a checkbox, {@code 2026-03-03} of a date, the choices
     *     of several a line each, the name of a file
     */
    public record Given(long id, QuestionKind kind, String question, String answer) implements Serializable {

        public boolean isFile() {
            return kind == QuestionKind.FILE;
        }
    }

    /** The terms that were accepted. @param wording may be empty, and so may the link, but not both */
    public record Accepted(String version, String wording, String link, Instant at) implements Serializable {}

    /** A file that is an answer. @param type of three: a PDF, a JPEG, a PNG */
    public record SentFile(String name, String type, byte[] content) {}

    /**
     * Everything that was said besides when an appointment was booked.
     *
     * @param terms empty when none had to be accepted
     */
    public record SaidThen(List<Given> answers, Optional<Accepted> terms) {

        public static final SaidThen NOTHING = new SaidThen(List.of(), Optional.empty());
    }

    /** Nothing when the actor sees no such appointment, or nothing was asked. */
    public SaidThen of(BookingReference reference, Actor actor) {
        return appointments
                .find(reference, actor)
                .map(details -> new SaidThen(
                        kept.of(details.id()).stream().map(Answer::row).toList(),
                        kept.terms(details.id()).map(AcceptedTerms::row)))
                .orElse(SaidThen.NOTHING);
    }

    /** @param answer its number */
    public Optional<SentFile> file(BookingReference reference, long answer, Actor actor) {
        return appointments.find(reference, actor).flatMap(details -> kept.of(details.id()).stream()
                .map(Answer::row)
                .filter(given -> given.id() == answer && given.isFile())
                .findFirst()
                .flatMap(given -> kept.file(details.id(), answer)
                        .map(file -> new SentFile(given.answer(), file.type(), file.content()))));
    }
}
