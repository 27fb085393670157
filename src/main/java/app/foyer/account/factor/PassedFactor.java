package app.foyer.account.factor;

/** Proof that the owner of this account has just typed a right code. Only {@link SecondFactorCheck} gives it. */
public final class PassedFactor {

    private final long accountId;

    PassedFactor(long accountId) {
        this.accountId = accountId;
    }

    long accountId() {
        return accountId;
    }
}
