package app.foyer.audit;

import app.foyer.audit.AuditService.Line;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.ChangedMeanwhileException.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Two people and one thing: whoever saves second learns first who was faster, when, and what it was. A form carries the version that its
 * person had before their eyes; the service compares it with the stored one after it has locked the row, so that of two
 * who save at the same moment one is asked.
 */
@ApplicationScoped
public class Meanwhile {

    private AuditEntries entries;

    protected Meanwhile() {
        // for CDI
    }

    @Inject
    Meanwhile(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * @param seen the version that the person had before their eyes; 0 when there was nothing yet
     * @param stored the version that is there now; 0 when there is nothing
     * @param actions what the log says when such a thing is changed
     * @param subject what the log calls it
     */
    public void mustBeAsSeen(long seen, long stored, Collection<String> actions, String subject) {
        if (seen != stored) {
            throw entries.latest(actions, subject)
                    .map(line -> changed(line, stored))
                    .orElseGet(() -> ChangedMeanwhileException.bySomebody(stored));
        }
    }

    private static ChangedMeanwhileException changed(Line line, long stored) {
        var what = new Change(line.action(), line.subject(), line.before(), line.after());
        return ChangedMeanwhileException.by(line.actor(), line.happenedAt(), List.of(what), stored);
    }
}
