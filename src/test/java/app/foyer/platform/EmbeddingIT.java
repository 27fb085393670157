package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.EnterpriseServer;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The booking pages may be shown in frames of the sites that the business names, and nothing else may be, anywhere. */
class EmbeddingIT {

    private final FoyerServer server = EnterpriseServer.server();
    private final Http http = Http.to(server);

    @AfterEach
    void nobodyAgain() {
        server.database().run("delete from setting where name = 'security.embeddingSites'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/book", "/book.xhtml", "/book?service=1", "/booking?t=x"})
    void theBookingPagesNameTheSitesAndNothingElse(String path) {
        allow("https://www.house.example,https://house.example:8443");

        var answer = http.get(path);

        assertThat(frames(answer)).isEqualTo("https://house.example:8443 https://www.house.example");
        assertThat(answer.header("X-Frame-Options")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/forgot-password", "/panel/appointments", "/nothing", "/api/v1/services"})
    void everythingElseIsFramedByNobody(String path) {
        allow("https://www.house.example");

        assertThat(frames(http.get(path))).isEqualTo("'none'");
        assertThat(http.get(path).header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void withoutSitesTheBookingPagesAreFramedByNobody() {
        assertThat(frames(http.get("/book"))).isEqualTo("'none'");
        assertThat(http.get("/book").header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void whatIsNoOriginNeverGetsIntoTheHeader() {
        allow("*,https://*.example,https://x.example/;script-src *,'self',javascript:alert(1)");

        assertThat(frames(http.get("/book"))).isEqualTo("'none'");
        assertThat(http.get("/book").header("Content-Security-Policy")).doesNotContain("script-src *");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/book?done=FO-22222", "/book?%64one=FO-22222", "/book?service=1&done="})
    void whatWasBookedIsNotKept(String path) {
        assertThat(http.get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    private void allow(String sites) {
        server.database()
                .run(
                        "insert into setting (name, content, changed_at, changed_by)"
                                + " values ('security.embeddingSites', ?, current_timestamp, 'test')",
                        sites);
    }

    private static String frames(Answer answer) {
        var policies = answer.response().headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        return policies.get(0).replaceAll(".*frame-ancestors ([^;]*);.*", "$1");
    }
}
