package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, ::1",
        "2001:db8:0:0:0:0:0:7, 2001:db8::7",
        "2001:db8:0:1:2:3:4:7, 2001:db8:0:1:2:3:4:7",
        "192.0.2.10, 192.0.2.10"
    })
    void isWrittenAsPeopleWriteIt(String address, String written) {
        assertThat(ClientAddress.withoutRunsOfZeros(address)).isEqualTo(written);
    }
}
