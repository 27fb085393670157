package app.foyer.booking.question;

import java.io.Serializable;
import java.util.List;

/**
 * A question as it is put to one reader.
 *
 * @param id its number, the same in every language
 * @param hint empty when there is none
 * @param choices of which one chooses; empty unless the kind is of choices
 * @param otherwise the same choices in the other languages, in the same order: an answer in them is as good
 */
public record Asked(
        long id,
        QuestionKind kind,
        String label,
        String hint,
        boolean required,
        List<String> choices,
        List<List<String>> otherwise)
        implements Serializable {

    public Asked {
        choices = List.copyOf(choices);
        otherwise = List.copyOf(otherwise);
    }

    /** The same, which may be left without an answer. */
    Asked optional() {
        return new Asked(id, kind, label, hint, false, choices, otherwise);
    }
}
