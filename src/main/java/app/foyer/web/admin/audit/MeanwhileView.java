package app.foyer.web.admin.audit;

import app.foyer.shared.ChangedMeanwhileException.Change;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SavedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What somebody else changed while this person had a form open, in words of the log. */
@Named
@RequestScoped
public class MeanwhileView {

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private AuditWords words;

    @Inject
    private FacesWording wording;

    /** @param what the setting; empty where the form is about one thing */
    public record Told(String what, String before, String after) {}

    /** Those of which it is known what they were. */
    public List<Told> getChanges() {
        return meanwhile.getChanges().stream()
                .filter(change -> change.before() != null || change.after() != null)
                .map(this::told)
                .toList();
    }

    private Told told(Change change) {
        var here = wording.here();
        return new Told(
                AuditWords.isOfASetting(change) ? words.subject(change, here) : "",
                words.content(change, change.before(), here),
                words.content(change, change.after(), here));
    }
}
