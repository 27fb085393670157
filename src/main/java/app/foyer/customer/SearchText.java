package app.foyer.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the directory is searched by: name and address in lower case, and the digits of the phone number. */
final class SearchText {

    private static final String ONLY_A_NUMBER = "[0-9 +/()-]+";

    private SearchText() {}

    static String of(Customer customer) {
        var email = customer.email();
        return lower(Stream.of(
                        customer.firstName(),
                        customer.lastName(),
                        email == null ? "" : email.value(),
                        digits(Objects.requireNonNullElse(customer.phone(), "")))
                .collect(Collectors.joining(" ")));
    }

    /** What was typed, in parts that all have to be there. A phone number is one part, however it was written. */
    static List<String> parts(String typed) {
        var lower = lower(typed.strip());
        if (!lower.isEmpty() && lower.matches(ONLY_A_NUMBER)) {
            var number = digits(lower).replaceFirst("^0+", "");
            return number.isEmpty() ? List.of() : List.of(number);
        }
        return Arrays.stream(lower.split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
