package app.foyer.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionStampTest {

    private final SessionStamp stamp = new SessionStamp(17, 3);

    @Test
    void isReadAsItWasWritten() {
        assertThat(SessionStamp.read(stamp.write())).isEqualTo(stamp);
    }

    @Test
    void isPlainText() {
        assertThat(stamp.write()).isEqualTo("17/3");
    }
}
