package app.foyer.demo;

import app.foyer.booking.AppointmentLife;
import app.foyer.booking.BookingReference;
import app.foyer.booking.question.Asked;
import app.foyer.booking.question.AskedQuestions;
import app.foyer.booking.question.QuestionDraft;
import app.foyer.booking.question.QuestionDraft.Worded;
import app.foyer.booking.question.QuestionKind;
import app.foyer.booking.question.QuestionsBroughtAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Weber &amp; Matos ask who books, and what was answered. Nobody has to answer: the business can be tried in a minute. */
@ApplicationScoped
class DemoQuestions {

    private static final Set<String> WHERE_SOMETHING_HURTS =
            Set.of("First visit", "Physiotherapy", "Physiotherapy, long session", "Sports physiotherapy");
    private static final Set<String> FIRST_VISIT = Set.of("First visit");
    private static final Set<String> SPORTS = Set.of("Sports physiotherapy");

    private static final Duration SINCE_THE_INJURY = Duration.ofDays(17);
    private static final Duration NO_MORE_ASKED = Duration.ofDays(90);

    /** Of so many appointments one comes with answers. */
    private static final int ONE_IN = 3;

    @Inject
    private QuestionsBroughtAlong questions;

    @Inject
    private AskedQuestions asked;

    void ask(Map<String, Long> services, Instant now) {
        questions.ask(List.of(
                question(
                        QuestionKind.CHOICES,
                        numbers(WHERE_SOMETHING_HURTS, services),
                        new Worded("Where does it hurt?", "", List.of("Neck", "Back", "Shoulder", "Knee", "Elsewhere")),
                        new Worded(
                                "Wo tut es weh?",
                                "",
                                List.of("Nacken", "Rücken", "Schulter", "Knie", "An anderer Stelle"))),
                question(
                        QuestionKind.CHOICE,
                        numbers(FIRST_VISIT, services),
                        new Worded(
                                "How did you hear of us?",
                                "",
                                List.of("Friends or family", "My doctor", "The internet", "I walked past")),
                        new Worded(
                                "Wie sind Sie auf uns gekommen?",
                                "",
                                List.of(
                                        "Freunde oder Familie",
                                        "Meine Ärztin oder mein Arzt",
                                        "Das Internet",
                                        "Ich bin vorbeigekommen"))),
                question(
                        QuestionKind.DATE,
                        numbers(SPORTS, services),
                        new Worded("When did the injury happen?", "A guess is good enough.", List.of()),
                        new Worded("Wann ist die Verletzung passiert?", "Ungefähr genügt.", List.of()))));
        questions.askedBefore(
                question(
                        QuestionKind.TEXT,
                        numbers(FIRST_VISIT, services),
                        new Worded("Name of your health insurance", "", List.of()),
                        new Worded("Name Ihrer Krankenkasse", "", List.of())),
                now.minus(NO_MORE_ASKED));
    }

    /** @param numbers of the appointments */
    void answer(List<AppointmentLife> lives, Map<BookingReference, Long> numbers) {
        var known = new HashMap<Long, List<Asked>>();
        for (int i = 0; i < lives.size(); i += ONE_IN) {
            var life = lives.get(i);
            var place = 0;
            for (var question : known.computeIfAbsent(life.serviceId(), service -> asked.of(service, Locale.ENGLISH))) {
                questions.answer(numbers.get(life.reference()), question, answer(question, life, i), place++);
            }
        }
    }

    private static String answer(Asked question, AppointmentLife life, int turn) {
        return question.kind() == QuestionKind.DATE
                ? LocalDate.ofInstant(life.bookedAt().minus(SINCE_THE_INJURY), ZoneOffset.UTC)
                        .toString()
                : question.choices().get(turn / ONE_IN % question.choices().size());
    }

    private static QuestionDraft question(QuestionKind kind, Set<Long> services, Worded english, Worded german) {
        return new QuestionDraft(kind, false, false, services, Map.of("en", english, "de", german));
    }

    private static Set<Long> numbers(Set<String> names, Map<String, Long> services) {
        return names.stream().map(services::get).collect(Collectors.toUnmodifiableSet());
    }
}
