package app.foyer.web.support;

import app.foyer.booking.AnswerFile;
import app.foyer.booking.question.KeptFileService;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/**
 * The files that this browser has sent with forms that could not be taken. The session holds a secret and no file: they lie in
 * the database for a short while, and are found by it.
 */
@SessionScoped
public class FormFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeptFileService files;

    @Inject
    private RepeatedRequest requestKey;

    private final String secret = SecretToken.random().value();

    /** @param form a name, or its key where each new form begins with no file */
    public Optional<AnswerFile> find(String form, long question) {
        return files.find(holder(), form, question, requestKey.key());
    }

    /** @return whether there was room for it */
    public synchronized boolean keep(String form, long question, AnswerFile file) {
        return files.keep(holder(), form, question, file);
    }

    public synchronized void drop(String form, long question) {
        files.drop(holder(), form, question);
    }

    public synchronized void taken(String form, long question) {
        files.taken(holder(), form, question, requestKey.key());
    }

    private SecretToken holder() {
        return new SecretToken(secret);
    }
}
