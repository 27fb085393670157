package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the business types about a customer")
class CustomerDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void needsOneOfTheTwoNames() {
        assertThat(problems("Cher", "", "")).isEmpty();
        assertThat(problems("", "Prince", "")).isEmpty();
        assertThat(problems(" ", "", ""))
                .containsOnly(Map.entry("firstName", Refusal.because("customer.firstName.orLast")));
    }

    @Test
    void mayBeWithoutAnAddressButNotWithSomethingThatIsNone() {
        assertThat(problems("Ada", "Lovelace", "ada@")).containsOnlyKeys("email");
        assertThat(details("Ada", "Lovelace", " ada@example.com ", "").address())
                .hasValueSatisfying(address -> assertThat(address.value()).isEqualTo("ada@example.com"));
    }

    @Test
    void hasNotesOfACertainLengthAtMost() {
        assertThat(details("Ada", "", "", "n".repeat(4000)).problems(TODAY)).isEmpty();
        assertThat(details("Ada", "", "", "n".repeat(4001)).problems(TODAY)).containsOnlyKeys("notes");
    }

    @Test
    void isSaidToBeWrongAllAtOnce() {
        var typed = new CustomerDetails(
                new ProfileDetails(
                        "", "", "12", "ROBOT", "2099-01-01", "xx", "Moon/Base", ZoneId.of("UTC"), Locale.GERMANY),
                "nobody",
                "");

        assertThat(typed.problems(TODAY))
                .containsOnlyKeys("firstName", "phone", "gender", "birthDate", "language", "timeZone", "email");
    }

    private static Map<String, Refusal> problems(String first, String last, String email) {
        return details(first, last, email, "").problems(TODAY);
    }

    private static CustomerDetails details(String first, String last, String email, String notes) {
        var person = new ProfileDetails(first, last, "", "", "", "en", "", ZoneId.of("UTC"), Locale.GERMANY);
        return new CustomerDetails(person, email, notes);
    }
}
