package app.foyer.account.factor;

import app.foyer.platform.sealing.BrokenSealException;
import app.foyer.platform.sealing.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secrets of authenticator apps as they are kept: sealed for one account, worthless for another. */
@ApplicationScoped
class AppSecrets {

    @Inject
    private SealedTexts texts;

    /** @throws BrokenSealException when the key is another one or the text was altered */
    AppSecret of(Authenticator authenticator) {
        return new AppSecret(texts.open(authenticator.sealedSecret(), owner(authenticator.accountId())));
    }

    String seal(AppSecret secret, long accountId) {
        return texts.seal(secret.base32(), owner(accountId));
    }

    /** A new secret on its way into an app. @param replacing whether it may take the place of another app's */
    String offer(long accountId, boolean replacing) {
        return texts.seal(AppSecret.random().base32(), receiver(accountId, replacing));
    }

    /** Empty when it was offered to another account, for another use, with another key, or was altered. */
    Optional<AppSecret> offered(String offer, long accountId, boolean replacing) {
        try {
            return Optional.ofNullable(offer)
                    .map(text -> new AppSecret(texts.open(text, receiver(accountId, replacing))));
        } catch (BrokenSealException e) {
            return Optional.empty();
        }
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

    private static String receiver(long accountId, boolean replacing) {
        return (replacing ? "other" : "first") + " authenticator offered to account " + accountId;
    }
}
