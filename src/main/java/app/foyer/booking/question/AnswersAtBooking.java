package app.foyer.booking.question;

import app.foyer.booking.AskedAtBooking;
import app.foyer.booking.BookingRequest;
import app.foyer.booking.DeskBooking;
import app.foyer.booking.FilledForm;
import app.foyer.booking.GivenAnswer;
import app.foyer.settings.FormSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The part of a booking about questions and terms: asked again in its transaction, and kept with the appointment. */
@ApplicationScoped
class AnswersAtBooking implements AskedAtBooking {

    @Inject
    private AskedQuestions asked;

    @Inject
    private KeptAnswers kept;

    @Inject
    private Settings settings;

    @Override
    public void mustBeSaid(BookingRequest request) {
        var problems = asked.problems(request.serviceId(), request.form());
        if (!problems.isEmpty()) {
            throw new RefusedException(List.copyOf(problems.values()));
        }
    }

    @Override
    public void keep(BookingRequest request, long appointment, Instant now) {
        keep(asked.of(request.serviceId(), request.form().language()), request.form(), appointment);
        var form = settings.read(FormSettings.class);
        if (form.hasTerms() && form.termsVersion().equals(request.form().acceptedTerms())) {
            kept.add(AcceptedTerms.of(appointment, form, now));
        }
    }

    @Override
    public void keepFromTheDesk(DeskBooking request, long appointment) {
        var form = request.form();
        var problems = asked.problemsAtTheDesk(request.serviceId(), form);
        if (!problems.isEmpty()) {
            throw new RefusedException(List.copyOf(problems.values()));
        }
        var answered = asked.atTheDesk(request.serviceId(), form.language()).stream()
                .filter(question -> form.answers().stream()
                        .anyMatch(answer -> answer.question() == question.id() && answer.isSomething()))
                .toList();
        keep(answered, form, appointment);
    }

    private void keep(List<Asked> questions, FilledForm form, long appointment) {
        int place = 0;
        for (var question : questions) {
            var given = form.answers().stream()
                    .filter(answer -> answer.question() == question.id())
                    .findFirst();
            var answer = Answering.of(question, given).answer();
            if (answer != null) {
                var row = Answer.to(question, answer, appointment, place++);
                kept.add(row);
                given.flatMap(GivenAnswer::file).ifPresent(file -> kept.add(FileOfAnswer.of(row, file)));
            }
        }
    }
}
