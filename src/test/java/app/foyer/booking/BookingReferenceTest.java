package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingReferenceTest {

    @Test
    void canBeReadOutWithoutConfusion() {
        var references = Stream.generate(BookingReference::random).limit(1_000).map(BookingReference::value);

        assertThat(references).allMatch(reference -> reference.matches("FO-[2-9A-HJKMNP-TW-Z]{5}"));
    }

    @Test
    void isUnderstoodInAnySpelling() {
        assertThat(BookingReference.parse("  fo-7k3qx ")).contains(new BookingReference("FO-7K3QX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FO-", "FO-7K3Q", "FO-7K3QXX", "FO-7K3Q0", "7K3QX", "FO-7K3QX' or 1=1", "FO-7K3Q\n"})
    void isNothingElse(String typed) {
        assertThat(BookingReference.parse(typed)).isEmpty();
    }
}
