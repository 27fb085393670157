package app.foyer.account.session;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;

/**
 * What an identity store has found out about somebody whose password was right.
 *
 * @param sessionEpoch of the account, under which this password was the right one
 * @param passwordUsedUp whether it was a one-time password
 * @param remember whether the person wants to be remembered on this device
 */
public record SignIn(long accountId, long sessionEpoch, boolean passwordUsedUp, boolean remember) {

    /** The name of the store, as it stands in its results; beside it, that of a password that was good only once. */
    public static final String STORE = "foyer";

    public static final String ONE_TIME = "foyer.oneTime";

    public static SignIn of(CredentialValidationResult result, boolean remember) {
        return new SignIn(
                Long.parseLong(result.getCallerPrincipal().getName()),
                Long.parseLong(result.getCallerUniqueId()),
                ONE_TIME.equals(result.getIdentityStoreId()),
                remember);
    }
}
