package app.foyer.account;

import jakarta.enterprise.context.ApplicationScoped;

/** Who has set up a second factor. */
@ApplicationScoped
public class SecondFactors {

    public boolean isSetUp(long accountId) {
        return false;
    }
}
