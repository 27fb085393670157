package app.foyer.account.factor;

import app.foyer.platform.sealing.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The secrets of authenticator apps as they are kept: sealed for one account, worthless in the row of another. */
@ApplicationScoped
class AppSecrets {

    @Inject
    private SealedTexts texts;

    /** @throws app.foyer.platform.sealing.BrokenSealException when the key is another one or the text was altered */
    AppSecret of(Authenticator authenticator) {
        return new AppSecret(texts.open(authenticator.sealedSecret(), owner(authenticator.accountId())));
    }

    String seal(AppSecret secret, long accountId) {
        return texts.seal(secret.base32(), owner(accountId));
    }

    /** After the operator has named a key: what the old one has sealed gets the new one when it is next used. */
    void keepUpToDate(Authenticator authenticator) {
        if (texts.isOutdated(authenticator.sealedSecret())) {
            authenticator.reseal(seal(of(authenticator), authenticator.accountId()));
        }
    }

    private static String owner(long accountId) {
        return "authenticator of account " + accountId;
    }
}
