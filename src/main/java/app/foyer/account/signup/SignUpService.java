package app.foyer.account.signup;

import app.foyer.account.DatabaseClock;
import app.foyer.account.NewPerson;
import app.foyer.account.password.PasswordHashes;
import app.foyer.account.password.PasswordRules;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.wish.Wishes;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes down who wants an account. */
@Stateless
@PermitAll
public class SignUpService {

    @Inject
    private Wishes wishes;

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Settings settings;

    /** Whether people may open an account by themselves. */
    public boolean isOpen() {
        return settings.read(SecuritySettings.class).signUp();
    }

    /**
     * What speaks against a password, before anything else is known to be right.
     *
     * @param phrases what was typed about the person; null where nothing was
     */
    public Decision judge(String password, String... phrases) {
        return rules.check(password, Stream.of(phrases).filter(Objects::nonNull).toList());
    }

    /**
     * Notes that somebody wants an account. One hash, one row and the same silence for every address, with and without an
     * account: {@link SignUpDesk} finds out later.
     *
     * @throws RefusedException when sign-up is switched off, or the rules speak against the password
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public void request(NewPerson person, String password) {
        if (!isOpen()) {
            throw new RefusedException(Refusal.because("account.signUp.off"));
        }
        rules.check(password, person.email(), person.firstName(), person.lastName())
                .enforce();
        wishes.add(SignUpRequest.of(person, hashes.hash(password), clock.now()));
    }
}
