package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.web.admin.Problem;
import org.junit.jupiter.api.Test;

class TypedSitesTest {

    @Test
    void areReadLineByLine() {
        var sites = TypedSites.of(" https://www.example.com \n\nhttps://b.example\n");

        assertThat(sites.problem()).isEmpty();
        assertThat(sites.origins()).containsExactly("https://b.example", "https://www.example.com");
    }

    @Test
    void namesTheOneThatIsNone() {
        assertThat(TypedSites.of("https://www.example.com\nexample").problem())
                .contains(Problem.of("admin.security.wrong.site", "example"));
    }

    @Test
    void namesEachThatIsNone() {
        assertThat(TypedSites.of("ftp://x\nhttps://www.example.com\nhttps://y.example/path")
                        .problem())
                .contains(Problem.of("admin.security.wrong.sites", "ftp://x, https://y.example/path"));
    }

    @Test
    void mayBeNone() {
        assertThat(TypedSites.of(null).problem()).isEmpty();
    }
}
