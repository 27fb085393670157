package app.foyer.platform.sealing;

import app.foyer.platform.ServerSettings;
import app.foyer.platform.StartupReport;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Encrypts what Foyer must be able to read again, for its owner alone: a text that is copied to another owner's row does
 * not open there. New texts get the operator's key when there is one; those sealed before with the key of the database
 * still open.
 */
@ApplicationScoped
public class SealedTexts {

    @Inject
    private ServerSettings server;

    @Inject
    private DatabaseKey databaseKey;

    private volatile Seal sealOfTheDatabase;

    /**
     * @param owner to whom the text belongs and what it is, for example {@code authenticator of account 17}
     * @return about 60 characters more than a third on top of the text
     */
    public String seal(String text, String owner) {
        return current().close(text, owner);
    }

    /** @throws BrokenSealException when the key is not here any more, the text was altered, or the owner is another one */
    public String open(String sealed, String owner) {
        var current = current();
        return current.isOn(sealed)
                ? current.open(sealed, owner)
                : ofTheDatabase().open(sealed, owner);
    }

    /** Whether the text was sealed with another key than it would be today. */
    public boolean isOutdated(String sealed) {
        return !current().isOn(sealed);
    }

    void tellTheOperator(@Observes StartupReport report) {
        if (!server.demo() && server.secretKey().isEmpty()) {
            report.gap()
                    .sentence("Second factors are encrypted with a key that lies in the same database;"
                            + " set FOYER_SECRET_KEY.");
        }
    }

    private Seal current() {
        return ofTheOperator().orElseGet(this::ofTheDatabase);
    }

    private Optional<Seal> ofTheOperator() {
        return server.secretKey().map(Seal::new);
    }

    private Seal ofTheDatabase() {
        if (sealOfTheDatabase == null) {
            sealOfTheDatabase = new Seal(databaseKey.find().orElseGet(this::makeOnce));
        }
        return sealOfTheDatabase;
    }

    /** Two nodes that need their first key at the same moment: the second takes the one that the first has made. */
    private byte[] makeOnce() {
        try {
            return databaseKey.make();
        } catch (EJBException sameMoment) {
            return databaseKey.find().orElseThrow(() -> sameMoment);
        }
    }
}
