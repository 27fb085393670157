package app.foyer.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A person asked for something that the rules do not allow. Takes the transaction back; not a bug, never logged as one. */
@ApplicationException(rollback = true, inherited = true)
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
