package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

    @Test
    void whoMayShowAPageInAFrameIsNotForThePageToSay() {
        var headers = new HashMap<String, String>();
        var rule = new SecurityHeaders.OneContentRule(
                keeping(headers), Set.of("https://www.example.com", "https://example.com"));

        rule.setHeader("X-Frame-Options", "DENY");
        rule.addHeader("Content-Security-Policy", SecurityHeaders.CONTENT_POLICY + " 'nonce-x'");

        assertThat(headers)
                .doesNotContainKey("X-Frame-Options")
                .hasEntrySatisfying("Content-Security-Policy", policy -> assertThat(policy)
                        .contains("frame-ancestors https://example.com https://www.example.com;")
                        .endsWith("script-src 'self' 'nonce-x'"));
    }

    private static HttpServletResponse keeping(Map<String, String> headers) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SecurityHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    headers.put((String) arguments[0], (String) arguments[1]);
                    return null;
                });
    }
}
