package app.foyer.web.sign;

import app.foyer.account.password.TooBusyException;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import app.foyer.web.support.Address;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the pages have in common that a mailed link opens and on which a password is chosen: the secret leaves the address
 * bar, nothing is used up by looking, and what is wrong is said beside the password.
 *
 * @param <T> what the link opens
 */
public abstract class PageBehindALink<T> {

    private final LinkSecret kept;
    private final String page;
    private final String passwordField;

    @Inject
    private Answers answers;

    private String secret;
    private String password;
    private Optional<T> opened;

    /** @param form its id; the password in it is called {@code password} */
    PageBehindALink(LinkSecret kept, String page, String form) {
        this.kept = kept;
        this.page = page;
        this.passwordField = form + ":password";
    }

    /** What the secret opens, without using it up. */
    abstract Optional<T> open(SecretToken secret);

    /** The secret leaves the address bar. */
    public void load() {
        if (secret != null) {
            kept.keep(secret);
            answers.goTo(Address.of(page));
        }
    }

    /** Uses the link up. @param news told on the sign-in page, where the person goes on */
    void follow(Consumer<SecretToken> act, String news) {
        try {
            act.accept(kept.kept().orElseThrow());
            kept.forget();
            answers.goTo(Address.of("/login").with("news", news));
        } catch (RefusedException refused) {
            answers.beside(passwordField, refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    /** Null when the link is unknown, expired, used or withdrawn. */
    public T getOpened() {
        if (opened == null) {
            opened = kept.kept().flatMap(this::open);
        }
        return opened.orElse(null);
    }

    /** It is not written into the page. */
    public String getSecret() {
        return null;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
