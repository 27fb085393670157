package app.foyer.web.admin;

import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.web.support.SavedMeanwhile;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The part of a page in which a thing is archived, or taken back: asks when somebody else has changed it meanwhile. */
public abstract class Archiving {

    @Inject
    private SavedMeanwhile meanwhile;

    private long seen;

    @PostConstruct
    void read() {
        seen = version();
    }

    /** Of the thing on the page; 0 when there is none. */
    protected abstract long version();

    /** @return where the page leads */
    protected abstract String archived(long version);

    /** @return where the page leads */
    protected abstract String restored(long version);

    public String archive() {
        return archive(seen);
    }

    /** Although somebody else has changed it meanwhile, of which the person was told. */
    public String archiveAnyway() {
        return archive(meanwhile.getTold());
    }

    private String archive(long version) {
        try {
            return archived(version);
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    /** What somebody else has changed meanwhile is told, and nothing happens: the page shows it. */
    public String restore() {
        return restored(seen);
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
