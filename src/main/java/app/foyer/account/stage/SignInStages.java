package app.foyer.account.stage;

import app.foyer.account.Role;
import app.foyer.settings.SecondFactorDemand;
import java.util.Set;

/**
 * The rule that tells what comes after the right password. A factor that was set up is asked for first, so that a
 * password somebody else has read opens nothing; then a one-time password is replaced; then a missing factor is set up.
 *
 * @param demand of whom the business demands a second factor
 * @param roles of the person who signs in
 * @param factorSetUp whether the person has a second factor
 */
public record SignInStages(SecondFactorDemand demand, Set<Role> roles, boolean factorSetUp) {

    /**
     * @param factorPassed whether the code was typed already in this sign-in
     * @param passwordIsUsedUp whether a one-time password was used and not yet replaced
     */
    public SignInStage next(boolean factorPassed, boolean passwordIsUsedUp) {
        if (factorSetUp && !factorPassed) {
            return SignInStage.SECOND_FACTOR;
        }
        if (passwordIsUsedUp) {
            return SignInStage.NEW_PASSWORD;
        }
        return isFactorDemanded() && !factorSetUp ? SignInStage.SECOND_FACTOR_SETUP : SignInStage.COMPLETE;
    }

    /** Whether this person cannot be without a second factor. */
    public boolean isFactorDemanded() {
        return switch (demand) {
            case NOBODY -> false;
            case ADMINS -> roles.contains(Role.ADMIN);
            case STAFF_AND_ADMINS -> roles.contains(Role.ADMIN) || roles.contains(Role.STAFF);
        };
    }
}
