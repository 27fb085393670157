package app.foyer.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Stands before fonts, style sheets and scripts. A browser that goes on to another page while one of them loads is nobody's
 * failure: what could not be sent any more is dropped, and the log stays as it is. That one cannot be read is told as before.
 */
public class GoneBrowser implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Patient((HttpServletResponse) response));
    }

    private static final class Patient extends HttpServletResponseWrapper {

        private ServletOutputStream out;

        Patient(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (out == null) {
                out = new Dropping(super.getOutputStream());
            }
            return out;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (out == null) {
                super.flushBuffer();
            } else {
                out.flush();
            }
        }
    }

    /** Hands on what is written until nobody is there to read it. */
    private static final class Dropping extends ServletOutputStream {

        private final ServletOutputStream out;
        private boolean isGone;

        Dropping(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            unlessGone(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            unlessGone(() -> out.write(bytes, from, count));
        }

        @Override
        public void flush() {
            unlessGone(out::flush);
        }

        @Override
        public void close() {
            unlessGone(out::close);
        }

        private void unlessGone(Sending sending) {
            if (isGone) {
                return;
            }
            try {
                sending.send();
            } catch (IOException nobodyReads) {
                isGone = true;
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }

    private interface Sending {

        void send() throws IOException;
    }
}
