package app.foyer.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Somebody saved the same thing after this person had opened it. Nothing is written until the person, who now knows, says
 * so again: what somebody else did is never overwritten silently.
 */
public class ChangedMeanwhileException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final long version;
    private final List<Change> changes;

    /**
     * What the log tells of what the other one did.
     *
     * @param before null when there was nothing
     * @param after null when nothing is left
     */
    public record Change(String action, String subject, String before, String after) implements Serializable {}

    private ChangedMeanwhileException(long version, List<Change> changes, String key, Serializable... facts) {
        super(List.of(Refusal.because(key, facts)));
        this.version = version;
        this.changes = List.copyOf(changes);
    }

    /** @param version the one that is stored now */
    public static ChangedMeanwhileException by(String who, Instant when, List<Change> what, long version) {
        return new ChangedMeanwhileException(version, what, "changed.meanwhile", who, when);
    }

    /** Where nobody knows any more who it was. */
    public static ChangedMeanwhileException bySomebody(long version) {
        return new ChangedMeanwhileException(version, List.of(), "changed.meanwhile.bySomebody");
    }

    /** What was changed last, the latest first. */
    public List<Change> changes() {
        return changes;
    }

    /** What the person has to have been told of to save all the same. */
    public long version() {
        return version;
    }
}
