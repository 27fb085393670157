package app.foyer.audit;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reading the log. For administrators only; nobody can change a line. */
@Stateless
@RolesAllowed("ADMIN")
public class AuditService {

    @Inject
    private AuditEntries entries;

    @Inject
    private NamesThroughTime names;

    @Inject
    private BusinessClock clock;

    /**
     * A line.
     *
     * @param remoteAddress empty when nobody's request did it
     * @param before null when there was nothing, or when nothing was changed
     * @param after null when nothing is left, or when nothing was changed
     */
    public record Line(
            long id,
            Instant happenedAt,
            String action,
            String actor,
            String subject,
            String remoteAddress,
            String before,
            String after)
            implements Serializable {}

    /** The latest first. */
    public Page<Line> search(AuditFilter filter, int first, int size) {
        return entries.search(filter, first, size);
    }

    /** The next ones after this line, the latest first, for whoever reads all of them. @param last null for the first ones */
    public List<Line> after(Line last, AuditFilter filter, int size) {
        return entries.after(last, filter, size);
    }

    /**
     * What was done to one person, the latest first, under whatever name this person stood in the log; nothing of somebody
     * who had one of the names before.
     *
     * @param present what the log calls this person today, in any case
     * @param since when this person came to be known
     */
    public List<Line> about(Collection<String> present, Instant since, int most) {
        var keys = present.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return entries.about(names.of(keys, since, since, clock.now()), most);
    }

    public Optional<Line> find(long id) {
        return entries.find(id);
    }
}
