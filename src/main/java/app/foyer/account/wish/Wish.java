package app.foyer.account.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When somebody wished for something that a mail answers, and whether it was answered. */
@Embeddable
public class Wish {

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "handled_at")
    private Instant handledAt;

    /** Whether a mail was asked for; such wishes are counted. */
    private boolean answered;

    protected Wish() {
        // for Jakarta Persistence
    }

    public static Wish at(Instant now) {
        var wish = new Wish();
        wish.requestedAt = now;
        return wish;
    }

    public void handle(boolean withMail, Instant now) {
        handledAt = now;
        answered = withMail;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
