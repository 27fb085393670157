package app.foyer.account;

import app.foyer.account.factor.SecondFactorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who has set up a second factor. */
@ApplicationScoped
public class SecondFactors {

    @Inject
    private SecondFactorService factors;

    public boolean isSetUp(long accountId) {
        return factors.isOn(accountId);
    }
}
