package app.foyer.api;

import app.foyer.booking.AnswerFile;
import app.foyer.booking.BookingRequest;
import app.foyer.booking.GivenAnswer;
import app.foyer.booking.question.Asked;
import app.foyer.booking.question.QuestionKind;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The member {@code answers} of a booking's body: by the number of the question. What has another name is an answer to a
 * question of the sender's own page, and kept with the notes.
 *
 * @param given to the questions of the business
 * @param notes those of the body, with what was answered besides
 */
record SentAnswers(List<GivenAnswer> given, String notes) {

    private static final int MAXIMUM_ANSWERS = 50;
    private static final int LONGEST_CONTENT = 4 * (AnswerFile.MAXIMUM_BYTES / 3 + 2);

    static SentAnswers read(Fields body, List<Asked> questions) {
        var notes = new StringBuilder(
                body.lines("notes", BookingRequest.MAXIMUM_NOTES_LENGTH).orElse(""));
        var answers = body.object("answers");
        if (answers.names().size() > MAXIMUM_ANSWERS) {
            body.wrong("answers", Refusal.because("api.field.tooMany", MAXIMUM_ANSWERS));
            return new SentAnswers(List.of(), "");
        }
        var given = new ArrayList<GivenAnswer>();
        for (var name : answers.names()) {
            answers.checkName(name);
            var question = questions.stream()
                    .filter(asked -> String.valueOf(asked.id()).equals(name))
                    .findFirst();
            question.ifPresentOrElse(asked -> given.add(answer(answers, asked)), () -> note(answers, name)
                    .ifPresent(answer -> notes.append(notes.isEmpty() ? "" : "\n")
                            .append(name)
                            .append(": ")
                            .append(answer)));
        }
        if (notes.length() > BookingRequest.MAXIMUM_NOTES_LENGTH) {
            body.wrong("answers", Refusal.because("api.field.tooLong", BookingRequest.MAXIMUM_NOTES_LENGTH));
        }
        return new SentAnswers(given, notes.toString());
    }

    private static Optional<String> note(Fields answers, String name) {
        return answers.lines(name, BookingRequest.MAXIMUM_NOTES_LENGTH).filter(answer -> !answer.isEmpty());
    }

    private static GivenAnswer answer(Fields answers, Asked question) {
        var name = String.valueOf(question.id());
        return question.kind() == QuestionKind.FILE
                ? file(answers, name)
                        .map(file -> GivenAnswer.of(question.id(), file))
                        .orElseGet(() -> GivenAnswer.of(question.id(), List.of()))
                : GivenAnswer.of(question.id(), answers.texts(name));
    }

    /** {@code {"name": "report.pdf", "content": "…"}}, in Base64. */
    private static Optional<AnswerFile> file(Fields answers, String name) {
        var file = answers.object(name);
        var content = file.line("content").orElse("");
        if (content.isEmpty() || !answers.isStillRight(name)) {
            return Optional.empty();
        }
        try {
            var bytes = content.length() > LONGEST_CONTENT
                    ? new byte[AnswerFile.MAXIMUM_BYTES + 1]
                    : Base64.getDecoder().decode(content);
            return Optional.of(AnswerFile.of(file.line("name").orElse(""), bytes));
        } catch (IllegalArgumentException noBase64) {
            answers.wrong(name, Refusal.because("api.field.base64"));
        } catch (RefusedException noFile) {
            answers.wrong(name, noFile.refusals().get(0));
        }
        return Optional.empty();
    }
}
