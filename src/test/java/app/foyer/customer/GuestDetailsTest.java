package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestDetailsTest {

    @Test
    void areFineWithNamesOfAllScriptsAndEmoji() {
        assertThat(details("שרה 🌸", "Ngũgĩ wa Thiong'o", "sarah@example.com", "+49 30 901820")
                        .problems())
                .isEmpty();
    }

    @Test
    void tellEveryFieldThatIsMissing() {
        assertThat(details(" ", null, "", "").problems()).containsOnlyKeys("firstName", "lastName", "email");
    }

    @Test
    void refuseANameThatNoColumnHolds() {
        assertThat(details("x".repeat(10_000), "Hopper", "grace@example.com", "")
                        .problems())
                .containsEntry("firstName", Refusal.because("customer.name.tooLong", 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace",
                "grace@",
                "grace@example",
                "a@b.c\r\nBcc: x@y.z",
                "<grace@example.com>",
                "a b@example.com"
            })
    void refuseWhatIsNoPlainAddress(String email) {
        assertThat(details("Grace", "Hopper", email, "").problems())
                .containsEntry("email", Refusal.because("customer.email.wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "1", "12", "+49 12", "+49 30 90182012345678901234567890", "0301234567\n"})
    void refuseWhatCannotBeDialled(String phone) {
        assertThat(details("Grace", "Hopper", "grace@example.com", phone).problems())
                .containsEntry("phone", Refusal.because("customer.phone.wrong"));
    }

    /** Eleven digits are a mobile number in Germany and too many in Britain. */
    @Test
    void readANumberWithoutACountryByTheCompanysAndOneWithACountryByItsOwn() {
        assertThat(calledFrom(Locale.GERMANY, "01512 3456789").problems()).isEmpty();
        assertThat(calledFrom(Locale.UK, "01512 3456789 0").problems()).containsKey("phone");
        assertThat(calledFrom(Locale.UK, "+49 1512 3456789").problems()).isEmpty();
        assertThat(calledFrom(Locale.GERMANY, "+44 20 7946 0958").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eevil", "Gr\u200Bace", "\u2066Grace", "Grace\u200FHopper", "\uFEFFGrace", "a\u2028b"})
    void refuseANameThatDoesNotShowWhatItIs(String name) {
        assertThat(details(name, "Hopper", "grace@example.com", "").problems())
                .containsEntry("firstName", Refusal.because("customer.name.control"));
    }

    @Test
    void refuseALineBreakInAName() {
        assertThat(details("Grace\r\nBcc: all@example.com", "Hopper", "grace@example.com", "")
                        .problems())
                .containsEntry("firstName", Refusal.because("customer.name.control"));
    }

    @Test
    void becomeAGuestWithoutTheBlanksAroundAndWithANumberThatIsDialledFromAnywhere() {
        var guest = details(" Grace ", " Hopper", " Grace@Example.com ", " 030 901820 ")
                .toGuest();

        assertThat(guest.firstName()).isEqualTo("Grace");
        assertThat(guest.email().key()).isEqualTo("grace@example.com");
        assertThat(guest.phone()).isEqualTo("+49 30 901820");
    }

    private static GuestDetails calledFrom(Locale country, String phone) {
        return new GuestDetails(
                "Grace", "Hopper", "grace@example.com", phone, "en", ZoneId.of("Europe/Berlin"), country);
    }

    private static GuestDetails details(String firstName, String lastName, String email, String phone) {
        return new GuestDetails(firstName, lastName, email, phone, "en", ZoneId.of("Europe/Berlin"), Locale.GERMANY);
    }
}
