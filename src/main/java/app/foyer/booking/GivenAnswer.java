package app.foyer.booking;

import java.util.List;
import java.util.Optional;

/**
 * What somebody answered to one of the business's own questions, before it is believed.
 *
 * @param question its number
 * @param texts as typed or chosen: one, or several of several choices; empty when nothing was
 */
public record GivenAnswer(long question, List<String> texts, Optional<AnswerFile> file) {

    public GivenAnswer {
        texts = List.copyOf(texts);
    }

    public static GivenAnswer of(long question, List<String> texts) {
        return new GivenAnswer(question, texts, Optional.empty());
    }

    public static GivenAnswer of(long question, AnswerFile file) {
        return new GivenAnswer(question, List.of(), Optional.of(file));
    }

    /** Whether anything was said: a box that is not ticked says nothing. */
    public boolean isSomething() {
        return file.isPresent() || texts.stream().anyMatch(text -> !text.isBlank());
    }

    /** Equal for equal answers. */
    String sign() {
        return question + " " + texts + file.map(AnswerFile::sign).orElse("");
    }
}
