package app.foyer.web.admin.search;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** How quickly somebody searches. A person who types never meets the limit; a program that reads the directory does. */
@SessionScoped
public class SearchPace implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;
    private static final Duration WITHIN = Duration.ofSeconds(20);

    private Instant since = Instant.EPOCH;
    private int count;

    /** Whether one more is still a pace of people. */
    public synchronized boolean allows(Instant now) {
        if (since.plus(WITHIN).isBefore(now)) {
            since = now;
            count = 0;
        }
        count++;
        return count <= MOST;
    }
}
