package app.foyer.account.factor;

import app.foyer.shared.EmailAddress;

/** Something happened to somebody's second factor of which its owner should hear. Fired in the transaction of the change. */
public record SecondFactorChanged(long accountId, EmailAddress email, Change change) {

    /** What happened. */
    public enum Change {
        SWITCHED_ON,
        SWITCHED_OFF,
        /** Switched off by an administrator, because phone and codes were lost. */
        REMOVED,
        RECOVERY_CODE_USED
    }
}
