package app.foyer.booking.question;

import app.foyer.booking.AnswerFile;
import app.foyer.booking.RequestKey;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Checksum;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the files of forms that could not be taken, since a browser does not send a file again by itself: for an hour at most,
 * for who knows the secret of the session in which they were sent, on every node. Few for each session and few in all, so that
 * nobody fills the disk; what finds no room has to be chosen again.
 */
@Stateless
@PermitAll
public class KeptFileService {

    static final int MOST_OF_ONE = 5;
    static final int MOST_IN_ALL = 100;

    private static final Duration MEMORY = Duration.ofHours(1);

    /** A form that is sent twice finds its file so long after it was taken. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(2);

    @Inject
    private KeptFiles files;

    @Inject
    private BusinessClock clock;

    /**
     * The file that was sent as an answer before.
     *
     * @param holder the secret of the session
     * @param form which of its forms
     * @param wish the key of this very form
     */
    public Optional<AnswerFile> find(SecretToken holder, String form, long question, RequestKey wish) {
        return files.find(id(holder, form, question))
                .filter(kept -> kept.isFor(sign(wish), clock.now()))
                .map(KeptFile::file);
    }

    /** Instead of what was kept for this question. @return whether there was room for it */
    public boolean keep(SecretToken holder, String form, long question, AnswerFile file) {
        var now = clock.now();
        drop(holder, form, question);
        files.removeOlderThan(now);
        var others = files.idsOf(holder.hash());
        if (others.size() >= MOST_OF_ONE) {
            files.find(others.get(0)).ifPresent(files::remove);
        }
        if (files.count() >= MOST_IN_ALL) {
            return false;
        }
        files.add(KeptFile.of(id(holder, form, question), holder.hash(), file, now.plus(MEMORY)));
        return true;
    }

    public void drop(SecretToken holder, String form, long question) {
        files.find(id(holder, form, question)).ifPresent(files::remove);
    }

    /** It has become an answer, and is no other form's any more. */
    public void taken(SecretToken holder, String form, long question, RequestKey wish) {
        files.find(id(holder, form, question))
                .ifPresent(kept -> kept.takenBy(sign(wish), clock.now().plus(AFTERWARDS)));
    }

    private static String id(SecretToken holder, String form, long question) {
        return Checksum.of(holder.value() + "\n" + form + "\n" + question);
    }

    private static String sign(RequestKey wish) {
        return Checksum.of(wish.value());
    }
}
