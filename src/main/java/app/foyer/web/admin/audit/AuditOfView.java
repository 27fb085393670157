package app.foyer.web.admin.audit;

import app.foyer.audit.AuditService;
import app.foyer.audit.AuditService.Line;
import app.foyer.shared.Wording;
import app.foyer.web.admin.ClockOfLog;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest lines of the log about one person, for the page that shows this person. For administrators. */
@Named
@RequestScoped
public class AuditOfView {

    private static final int LATEST = 15;
    private static final String LIST = "/admin/audit";

    @Inject
    private AuditService audit;

    @Inject
    private AuditWords words;

    @Inject
    private ClockOfLog clock;

    private final Map<List<String>, List<Line>> read = new HashMap<>();

    /** @param names what the log calls this person. @param since when this person came to be known */
    public List<Line> about(List<String> names, Instant since) {
        return read.computeIfAbsent(names, asked -> audit.about(asked, since, LATEST));
    }

    public String action(Line line) {
        return words.action(line, there());
    }

    public String actor(Line line) {
        return words.actor(line, there());
    }

    public String addressOf(Line line) {
        return Address.of(LIST).with("line", line.id()).toString();
    }

    public String addressOfAll(String name) {
        return Address.of(LIST).with("whom", name).toString();
    }

    /** By the same clock as the log itself. */
    public Wording there() {
        return clock.wording();
    }
}
