package app.foyer.web.support;

import app.foyer.account.factor.AppKey;
import app.foyer.account.factor.PassedFactor;
import app.foyer.account.factor.RecoveryCode;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Setting up an authenticator app, on whichever page that is done. What was offered to the app, and recovery codes that
 * the person has not put away yet, stay in the session of this one browser: the page can be loaded again without losing
 * them, and nobody else sees them.
 */
@Dependent
public class FactorSetUp implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String OFFER = "foyer.offeredFactor";
    private static final String CODES = "foyer.recoveryCodes";

    @Inject
    private transient SecondFactorService factors;

    public void begin(long accountId) {
        session().put(OFFER, factors.offer(accountId));
    }

    public void beginAnother(PassedFactor proof) {
        session().put(OFFER, factors.offerAnother(proof));
    }

    public void giveUp() {
        session().remove(OFFER);
    }

    /** What the app has to be told, while a set-up is open. */
    public Optional<AppKey> key(long accountId) {
        return kept(OFFER).flatMap(offer -> factors.read(offer, accountId));
    }

    /** @throws RefusedException when the code is wrong or the set-up is not open; it can be tried again */
    public void confirm(long accountId, String code) {
        var codes = factors.confirm(kept(OFFER).orElse(null), accountId, code);
        session().remove(OFFER);
        show(accountId, codes);
    }

    /** Keeps codes in sight until the person has put them away. */
    public void show(long accountId, List<RecoveryCode> codes) {
        session()
                .put(
                        CODES,
                        accountId
                                + codes.stream()
                                        .map(RecoveryCode::grouped)
                                        .collect(Collectors.joining("\n", "\n", "")));
    }

    /** The codes to be put away, one a line; empty when there are none for this account. */
    public Optional<String> shownTo(long accountId) {
        var owner = accountId + "\n";
        return kept(CODES).filter(text -> text.startsWith(owner)).map(text -> text.substring(owner.length()));
    }

    public void putAway() {
        session().remove(CODES);
    }

    private static Optional<String> kept(String attribute) {
        return FacesContext.getCurrentInstance().getExternalContext().getSession(false) == null
                ? Optional.empty()
                : Optional.ofNullable((String) session().get(attribute));
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
