package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void anAddressWithoutChoicesIsThePageItself() {
        assertThat(Address.of("/book")).hasToString("/book");
        assertThat(Address.here()).hasToString("?");
    }

    @Test
    void choicesStandInTheOrderInWhichTheyWereMade() {
        assertThat(Address.of("/book").with("service", 7).with("day", "2026-03-03"))
                .hasToString("/book?service=7&day=2026-03-03");
    }

    @Test
    void aChoiceThatIsMadeAgainReplacesTheFirst() {
        assertThat(Address.here().with("day", 1).with("service", 7).with("day", 2))
                .hasToString("?day=2&service=7");
    }

    @Test
    void whatIsNotChosenIsLeftOut() {
        assertThat(Address.here().with("day", 1).with("day", null)).hasToString("?");
        assertThat(Address.here().with("day", 1).without("day")).hasToString("?");
    }

    @Test
    void nothingThatIsChosenCanBreakOut() {
        assertThat(Address.here().with("q", "a b&c=\"<é>+#")).hasToString("?q=a%20b%26c%3D%22%3C%C3%A9%3E%2B%23");
    }
}
