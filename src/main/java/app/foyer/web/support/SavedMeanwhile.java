package app.foyer.web.support;

import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.ChangedMeanwhileException.Change;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The question of a form whose thing somebody else has saved since it was opened: look at theirs, or save mine all the
 * same. Saving all the same counts for the version that the person was told of, and for no later one.
 */
@Named
@RequestScoped
public class SavedMeanwhile {

    private static final String TOLD = "told";

    @Inject
    private FacesWording wording;

    private Long told;
    private String sentence;
    private List<Change> changes = List.of();

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(TOLD);
        told = SentNumber.version(sent).orElse(null);
    }

    /** Asks instead of saving. */
    public void ask(ChangedMeanwhileException changed) {
        told = changed.version();
        sentence = wording.withZones(changed.refusals());
        changes = changed.changes();
    }

    /** Whether the question stands on the page, asked now or before. */
    public boolean isAsked() {
        return told != null;
    }

    public String getSentence() {
        return sentence == null ? wording.here().text("changed.meanwhile.bySomebody") : sentence;
    }

    /** What the other one did, as the log tells it; empty when nobody knows, and once the person has been told. */
    public List<Change> getChanges() {
        return changes;
    }

    /** The version that the person knows of; 0 when nothing is left of it. */
    public long getTold() {
        return told == null ? 0 : told;
    }
}
