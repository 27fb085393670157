package app.foyer.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** The block in the log that tells the operator where to go. Fired as an event, so that every room can add its lines. */
public final class StartupReport {

    private static final Logger LOG = System.getLogger("Foyer");
    private static final String RULE = "-".repeat(78);

    private final List<String> lines = new ArrayList<>();

    public StartupReport line(String label, String content) {
        lines.add("  %-14s %s".formatted(label, content));
        return this;
    }

    public StartupReport sentence(String sentence) {
        lines.add("  " + sentence);
        return this;
    }

    public StartupReport gap() {
        lines.add("");
        return this;
    }

    /** All lines as one message, so that nothing gets between them. */
    void print() {
        LOG.log(Level.INFO, "\n" + RULE + "\n" + String.join("\n", lines) + "\n" + RULE);
    }
}
