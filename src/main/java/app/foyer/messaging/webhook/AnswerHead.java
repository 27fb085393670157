package app.foyer.messaging.webhook;

import app.foyer.messaging.webhook.WebhookReply.Answered;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads the head of an HTTP answer, up to 16 KB; what comes after it is of no interest. */
final class AnswerHead {

    static final int MOST_BYTES = 16 * 1024;

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: ([ -~]*))?");
    private static final Pattern RETRY_AFTER = Pattern.compile("(?i)retry-after:\\s*([0-9]{1,6})\\s*");
    private static final int LONGEST_REASON = 100;
    private static final int FINAL = 200;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(8);

    private final InputStream in;
    private int bytes;

    private AnswerHead(InputStream in) {
        this.in = in;
    }

    /** Passes over what only announces the answer (1xx). */
    static WebhookReply read(InputStream in) throws IOException {
        var head = new AnswerHead(in);
        var answered = head.next();
        while (answered.status() < FINAL) {
            answered = head.next();
        }
        return answered;
    }

    private Answered next() throws IOException {
        var status = STATUS_LINE.matcher(line());
        if (!status.matches()) {
            throw new IOException("not an answer of HTTP");
        }
        var pause = Duration.ZERO;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var asked = RETRY_AFTER.matcher(line);
            if (asked.matches()) {
                pause = Duration.ofSeconds(Long.parseLong(asked.group(1)));
            }
        }
        var reason = status.group(2) == null ? "" : status.group(2);
        var words = "HTTP " + status.group(1) + " " + reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        return new Answered(
                Integer.parseInt(status.group(1)),
                words.strip(),
                pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("hung up before the answer was complete");
            }
            if (++bytes > MOST_BYTES) {
                throw new IOException("an answer with a head of more than " + MOST_BYTES + " bytes");
            }
            line.append((char) read);
        }
        return line.toString().stripTrailing();
    }
}
