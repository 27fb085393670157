package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void filesAndErrorsHaveTheContentPolicyOfPages() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<param-value>" + SecurityHeaders.CONTENT_POLICY + "</param-value>");
    }

    @Test
    void theContentPolicyEndsWithScripts() {
        assertThat(SecurityHeaders.CONTENT_POLICY)
                .as("PrimeFaces adds its nonce at the end")
                .endsWith("script-src 'self'");
    }
}
