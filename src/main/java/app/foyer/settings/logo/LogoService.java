package app.foyer.settings.logo;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The company's logo: everybody sees it, administrators change it. */
@Stateless
public class LogoService {

    @Inject
    private CompanyLogos logos;

    @Inject
    private Settings settings;

    /** A PNG; empty when there is none. */
    @PermitAll
    public Optional<byte[]> content() {
        return logos.content();
    }

    /**
     * Keeps what {@link LogoPicture} makes of it.
     *
     * @param sent as somebody sent it: anything
     * @param who name of the person who decides, for the log
     * @throws RefusedException when it is no picture that we take
     */
    @RolesAllowed("ADMIN")
    public void replace(byte[] sent, String who) {
        var picture = LogoPicture.of(sent);
        logos.put(picture.content());
        become(picture.mark().toString(), who);
    }

    @RolesAllowed("ADMIN")
    public void remove(String who) {
        logos.put(null);
        become("", who);
    }

    private void become(String mark, String who) {
        settings.record(settings.read(CompanySettings.class).withLogo(mark), who);
    }
}
