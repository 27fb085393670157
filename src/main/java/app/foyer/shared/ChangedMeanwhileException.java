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

    private ChangedMeanwhileException(long version, String key, Serializable... facts) {
        super(List.of(Refusal.because(key, facts)));
        this.version = version;
    }

    /** @param version the one that is stored now */
    public static ChangedMeanwhileException by(String who, Instant when, long version) {
        return new ChangedMeanwhileException(version, "changed.meanwhile", who, when);
    }

    /** Where nobody knows any more who it was. */
    public static ChangedMeanwhileException bySomebody(long version) {
        return new ChangedMeanwhileException(version, "changed.meanwhile.bySomebody");
    }

    /** What the person has to have been told of to save all the same. */
    public long version() {
        return version;
    }
}
