package app.foyer.customer;

import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the business typed about a customer, before it is believed.
 *
 * @param person name, phone and what else a customer says; one of the two names is enough here
 * @param email may be empty
 * @param notes of the business, for itself
 */
public record CustomerDetails(ProfileDetails person, String email, String notes) {

    public static final int LONGEST_NOTES = 4000;

    public CustomerDetails {
        email = email == null ? "" : email.strip();
        notes = VisibleText.straight(notes);
    }

    /** What is wrong, by field; empty when all is well. @param today where this person lives */
    public Map<String, Refusal> problems(LocalDate today) {
        var problems = new LinkedHashMap<>(person.problems(today));
        var hasFirst = isThere(person.firstName());
        var hasLast = isThere(person.lastName());
        if (!hasFirst && hasLast) {
            problems.remove("firstName");
        } else if (!hasLast && hasFirst) {
            problems.remove("lastName");
        } else if (!hasFirst) {
            problems.put("firstName", Refusal.because("customer.firstName.orLast"));
            problems.remove("lastName");
        }
        if (!email.isEmpty() && address().isEmpty()) {
            problems.put("email", Refusal.because("customer.email.wrong"));
        }
        if (notes.length() > LONGEST_NOTES) {
            problems.put("notes", Refusal.because("customer.notes.tooLong", LONGEST_NOTES));
        }
        return problems;
    }

    /** Empty when none was typed, or something that is none. */
    public Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    private static boolean isThere(String name) {
        return name != null && !name.isBlank();
    }
}
