package app.foyer.messaging.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes connections, reads until the empty line, and answers with whatever bytes the test wants, well-behaved or not. */
final class AnyReceiver implements Closeable {

    private final ServerSocket socket;
    private final Answering answering;
    private final List<String> heads = new CopyOnWriteArrayList<>();

    interface Answering {
        void to(Socket caller) throws Exception;
    }

    AnyReceiver(ServerSocket socket, Answering answering) {
        this.socket = socket;
        this.answering = answering;
        var thread = new Thread(this::acceptAll);
        thread.setDaemon(true);
        thread.start();
    }

    static AnyReceiver saying(String answer) throws IOException {
        return new AnyReceiver(plain(), caller -> write(caller, answer));
    }

    static ServerSocket plain() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    static void write(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        caller.getOutputStream().flush();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The heads of the requests that came. */
    List<String> heads() {
        return heads;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                heads.add(head(caller));
                answering.to(caller);
            } catch (Exception e) {
                // the test is over, or the caller hung up, or did not like the certificate
            }
        }
    }

    private static String head(Socket caller) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var read = caller.getInputStream().read();
            if (read < 0) {
                throw new IOException("hung up");
            }
            head.append((char) read);
        }
        return head.toString();
    }
}
