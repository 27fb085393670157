package app.foyer.messaging.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server in a bad mood: answers what the test tells it to, recipient by recipient. */
public final class ScriptedMailServer implements Closeable {

    public static final String HANG_UP = "hang up";
    public static final String SAY_NOTHING = "say nothing";

    private final ServerSocket socket;
    private final Map<String, String> repliesToRecipients = new ConcurrentHashMap<>();
    private final Map<String, String> repliesToMails = new ConcurrentHashMap<>();
    private final Set<String> heardInPart = ConcurrentHashMap.newKeySet();
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();

    public ScriptedMailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::acceptAll);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** What is said about a recipient: {@code 550 5.1.1 Unknown user}, or one of the moods above. */
    public void say(String recipient, String reply) {
        repliesToRecipients.put(recipient, reply);
    }

    /** What is said after a mail to this recipient was taken and kept. */
    public void sayAfterMail(String recipient, String reply) {
        repliesToMails.put(recipient, reply);
    }

    /** Is gone as soon as the first line of a mail to this recipient has come. */
    public void hangUpWithin(String recipient) {
        heardInPart.add(recipient);
    }

    public void calmDown() {
        heardInPart.clear();
        repliesToRecipients.clear();
        repliesToMails.clear();
    }

    /** The Message-IDs of the mails that were taken, in this order. */
    public List<String> messageIds() {
        return messageIds;
    }

    /** Whose mails were taken, in this order. */
    public List<String> delivered() {
        return delivered;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void acceptAll() throws IOException {
        while (!socket.isClosed()) {
            var caller = socket.accept();
            inBackground(() -> talkTo(caller));
        }
    }

    private void talkTo(Socket caller) throws IOException {
        try (caller;
                var in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 scripted");
            String recipient = null;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    var reply = repliesToRecipients.getOrDefault(recipient, "250 Fine");
                    if (reply.equals(HANG_UP)) {
                        return;
                    }
                    if (!reply.equals(SAY_NOTHING)) {
                        say(caller, reply);
                    }
                } else if (line.equals("DATA")) {
                    say(caller, "354 Go on");
                    if (heardInPart.contains(recipient)) {
                        in.readLine();
                        return;
                    }
                    while (line != null && !".".equals(line)) {
                        line = in.readLine();
                        if (line != null && line.startsWith("Message-ID: ")) {
                            messageIds.add(line.substring("Message-ID: ".length()));
                        }
                    }
                    if (line == null) {
                        return;
                    }
                    delivered.add(recipient);
                    var reply = repliesToMails.getOrDefault(recipient, "250 2.0.0 Ok: queued as 4F" + delivered.size());
                    if (reply.equals(HANG_UP)) {
                        return;
                    }
                    if (!reply.equals(SAY_NOTHING)) {
                        say(caller, reply);
                    }
                } else {
                    say(caller, line.equals("QUIT") ? "221 Bye" : "250 Fine");
                }
            }
        }
    }

    private static void say(Socket caller, String reply) throws IOException {
        caller.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (SocketException closed) {
                // the test is over, or the caller hung up
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
