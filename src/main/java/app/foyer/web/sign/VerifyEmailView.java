package app.foyer.web.sign;

import app.foyer.account.link.AddressProofs;
import app.foyer.account.link.AddressProofs.Proof;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Behind {@code /verify-email.xhtml}: whoever reads the mail says that the address is theirs. Looking proves nothing. */
@Named
@RequestScoped
public class VerifyEmailView {

    private static final String ACCOUNT_EXISTS = "account.signUp.accountExists";

    @Inject
    private AddressProofs proofs;

    @Inject
    private Answers answers;

    @Inject
    private FacesWording wording;

    private String secret;
    private Optional<Proof> proof;
    private RefusedException refused;

    /** The secret leaves the address bar. Nothing is used up. */
    public void load() {
        if (secret != null) {
            LinkSecret.VERIFY_EMAIL.keep(secret);
            answers.goTo(Address.of("/verify-email"));
        }
    }

    public void prove() {
        var isSignUp = Optional.ofNullable(getProof()).map(Proof::isSignUp).orElse(true);
        try {
            proofs.prove(LinkSecret.VERIFY_EMAIL.kept().orElseThrow());
            LinkSecret.VERIFY_EMAIL.forget();
            answers.goTo(Address.of("/login").with("news", isSignUp ? "addressProven" : "addressChanged"));
        } catch (RefusedException e) {
            refused = e;
        }
    }

    /** Null when the link is unknown, expired or used. */
    public Proof getProof() {
        if (proof == null) {
            proof = LinkSecret.VERIFY_EMAIL.kept().flatMap(proofs::open);
        }
        return proof.orElse(null);
    }

    /** Why the address was not taken; null before the button was pressed. */
    public String getRefused() {
        return refused == null ? null : wording.all(refused.refusals());
    }

    /** Whether the address got an account meanwhile, whose owner sets a password by mail. */
    public boolean isAccountThere() {
        return refused != null
                && refused.refusals().stream()
                        .anyMatch(refusal -> refusal.messageKey().equals(ACCOUNT_EXISTS));
    }

    public String getSecret() {
        return null;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
