package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A browser that is gone while a resource is sent")
class GoneBrowserTest {

    private final AtomicInteger tried = new AtomicInteger();

    @Test
    void isNoFailureAndNothingMoreIsSentToIt() {
        assertThatCode(() -> through((request, response) -> {
                    var out = response.getOutputStream();
                    out.write(new byte[8]);
                    out.write(new byte[8]);
                    response.flushBuffer();
                    out.close();
                }))
                .doesNotThrowAnyException();
        assertThat(tried).hasValue(1);
    }

    @Test
    void isAnotherThingThanAResourceThatCannotBeRead() {
        assertThatThrownBy(() -> through((request, response) -> {
                    throw new IOException("unreadable");
                }))
                .hasMessage("unreadable");
    }

    private void through(FilterChain chain) throws Exception {
        new GoneBrowser().doFilter(null, answer(), chain);
    }

    private HttpServletResponse answer() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (answer, method, what) -> method.getName().equals("getOutputStream") ? new Broken() : null);
    }

    private final class Broken extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            tried.incrementAndGet();
            throw new IOException("Broken pipe");
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
