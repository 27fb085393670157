package app.foyer.booking;

import java.util.List;
import java.util.Locale;

/**
 * What somebody says besides who they are when booking: answers to the business's own questions, and to its terms.
 *
 * @param acceptedTerms the version of the terms that was accepted; empty for none
 * @param language in which the questions were read
 */
public record FilledForm(List<GivenAnswer> answers, String acceptedTerms, Locale language) {

    /** Nothing was asked. */
    public static final FilledForm EMPTY = new FilledForm(List.of(), "", Locale.ENGLISH);

    public FilledForm {
        answers = List.copyOf(answers);
    }

    /** Equal for equal contents; empty for none. */
    String sign() {
        var signs = String.join("\n", answers.stream().map(GivenAnswer::sign).toList());
        return acceptedTerms.isEmpty() ? signs : signs + "\n" + acceptedTerms;
    }
}
