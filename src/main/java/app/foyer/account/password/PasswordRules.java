package app.foyer.account.password;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Decision;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** What is asked of a new password today, of this person. */
@ApplicationScoped
public class PasswordRules {

    @Inject
    private Settings settings;

    /** @param names of the person, as far as they are known: nobody may use them with some digits as a password */
    public Decision check(String password, EmailAddress email, String... names) {
        return check(
                password,
                Stream.concat(Stream.of(email.value()), Arrays.stream(names)).toList());
    }

    /** @param ownPhrases what was typed about the person, whether it is right or not */
    public Decision check(String password, Collection<String> ownPhrases) {
        var known = new ArrayList<>(ownPhrases);
        known.add(settings.read(CompanySettings.class).name());
        return PasswordPolicy.forPerson(
                        settings.read(SecuritySettings.class).minimumPasswordLength(), CommonPasswords.list(), known)
                .check(password);
    }
}
