package app.foyer.web.support;

import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the business asks of passwords and how long its links are good, for the hints on the pages. */
@Named
@RequestScoped
public class SecurityWords {

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private SecuritySettings rules;

    @PostConstruct
    void read() {
        rules = settings.read(SecuritySettings.class);
    }

    public String getNewPasswordHint() {
        return wording.here().text("sign.newPassword.hint", rules.minimumPasswordLength());
    }

    /** How long a link is good that replaces a password. */
    public String getResetLinkValid() {
        return wording.of(rules.resetLinkValid());
    }

    /** How long a link is good that sets a first one. */
    public String getSetPasswordLinkValid() {
        return wording.of(rules.setPasswordLinkValid());
    }
}
