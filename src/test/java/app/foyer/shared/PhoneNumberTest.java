package app.foyer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+49 30 901820, DE, +4930901820",
        "030 / 90 18 20, DE, +4930901820",
        "(212) 555-0123, US, +12125550123",
        "+1 212 555 0123, DE, +12125550123",
        "0043 1 58858, DE, +43158858"
    })
    void aTypedNumberIsWrittenAsAllTheWorldDialsIt(String typed, String country, String number) {
        assertThat(PhoneNumber.parse(typed, country)).hasValue(new PhoneNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "12", "+49", "+999 123 4567", "110"})
    void whatNobodyCanHaveIsNone(String typed) {
        assertThat(PhoneNumber.parse(typed, "DE")).isEmpty();
    }

    @Test
    void isWrittenForPeopleInGroupsAndWithItsExtension() {
        assertThat(PhoneNumber.written("030/901820 ext. 12", "DE")).hasValue("+49 30 901820 ext. 12");
        assertThat(new PhoneNumber("+4930901820").written()).isEqualTo("+49 30 901820");
        assertThat(PhoneNumber.written("call me", "DE")).isEmpty();
    }

    @Test
    void nothingElseIsTakenForOne() {
        assertThatThrownBy(() -> new PhoneNumber("whatsapp:+4930901820")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PhoneNumber("+4930901820\r\nTo: x")).isInstanceOf(IllegalArgumentException.class);
    }
}
