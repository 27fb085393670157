package app.foyer.web.support;

import app.foyer.booking.question.AnswersService.Given;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;

/** Answers to the business's own questions in the reader's words: {@code #{answered.told(given)}}. */
@Named
@RequestScoped
public class Answered {

    @Inject
    private FacesWording wording;

    /** {@code Yes}, {@code Tue 3 March 2026}, {@code 3.5}, {@code Red, Blue}; what was written as it was. */
    public String told(Given given) {
        return told(given, wording.here());
    }

    static String told(Given given, Wording words) {
        return switch (given.kind()) {
            case CHECKBOX -> words.text(Boolean.parseBoolean(given.answer()) ? "form.said.yes" : "form.said.no");
            case DATE -> words.longDate(LocalDate.parse(given.answer()));
            case NUMBER -> number(given.answer(), words);
            case CHOICES -> String.join(", ", given.answer().lines().toList());
            default -> given.answer();
        };
    }

    private static String number(String kept, Wording words) {
        var number = new BigDecimal(kept);
        var format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
