package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.privacy.Leaver;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TooLargeIT {

    @Test
    void aPictureThatIsLargerThanAnyPageTakesIsAnsweredWithASentence() {
        var grace = new Leaver(FoyerServer.on(Databases.H2));
        grace.books(Duration.ofDays(9));
        var tooMuch = BodyPublishers.ofByteArray(new byte[(int) TooLarge.MOST + 1]);

        var answer = grace.signsIn()
                .send("POST", "/panel/account", tooMuch, "Content-Type", "multipart/form-data; boundary=x");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("That is too large", "Not more than 20 MB", "class=\"house\"");
    }
}
