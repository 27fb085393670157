package app.foyer.web.admin.audit;

import app.foyer.audit.AuditGroup;
import app.foyer.audit.AuditService;
import app.foyer.audit.AuditService.Line;
import app.foyer.shared.Wording;
import app.foyer.web.admin.ClockOfLog;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Behind {@code /admin/audit.xhtml}: who did what, when and from where, and one line with what it was before and after. */
@Named
@RequestScoped
public class AuditView {

    private static final int ROWS = 50;
    private static final String OPEN = "line";

    @Inject
    private AuditService audit;

    @Inject
    private AuditWords inWords;

    @Inject
    private FacesWording wording;

    @Inject
    private ClockOfLog clock;

    private Map<String, String> parameters;
    private AuditChoices choices;
    private Rows<Line> list;
    private Line open;

    /** Something to filter by. */
    public record Chip(String name, String label, String address, boolean chosen) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = AuditChoices.from(parameters);
        var asked = parameters.get(OPEN);
        if (asked != null && asked.matches("-?[1-9][0-9]{0,17}")) {
            open = audit.find(Long.parseLong(asked)).orElse(null);
        }
    }

    /** Says so when the address asks for something that there is not. */
    public void open() {
        if (choices.isUnreadable()) {
            Said.warning(wording.here().text("admin.appointments.unreadableDate"));
        }
        if (parameters.get(OPEN) != null && open == null) {
            Said.warning(wording.here().text("admin.audit.unknown"));
        }
    }

    public Rows<Line> getList() {
        if (list == null) {
            var filter = choices.filter(there().zone(), there().locale());
            list = Rows.read(
                    parameters.get("page"), ROWS, choices.address(), first -> audit.search(filter, first, ROWS));
        }
        return list;
    }

    /** The line in the drawer; null when none is open. */
    public Line getOpen() {
        return open;
    }

    public List<Chip> getGroups() {
        return Stream.concat(
                        Stream.of(chip(null)),
                        Arrays.stream(AuditGroup.values()).map(this::chip))
                .toList();
    }

    /** Everything but the exact time of a line is told by this clock. */
    public Wording there() {
        return clock.wording();
    }

    /** To the second and in UTC, as other logs write it. */
    public String exact(Line line) {
        return line.happenedAt()
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC)
                .toString();
    }

    public String action(Line line) {
        return inWords.action(line, there());
    }

    public String actor(Line line) {
        return inWords.actor(line, there());
    }

    public String subject(Line line) {
        return inWords.subject(line, there());
    }

    public String getBefore() {
        return inWords.content(open, open.before(), there());
    }

    public String getAfter() {
        return inWords.content(open, open.after(), there());
    }

    /** Whether the open line says what it was or became. */
    public boolean isChange() {
        return open.before() != null || open.after() != null;
    }

    public String addressOf(Line line) {
        return page().with(OPEN, line.id()).toString();
    }

    public boolean isOpen(Line line) {
        return open != null && open.id() == line.id();
    }

    /** The list as it is, without the drawer. */
    public String getClose() {
        return page().toString();
    }

    /** The choices of the address that the filter's form does not hold itself. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with("group", AuditChoices.name(choices.group())).getEntries();
    }

    public String getWho() {
        return choices.who();
    }

    public String getWhom() {
        return choices.whom();
    }

    public String getText() {
        return choices.text();
    }

    public String getFrom() {
        return choices.from() == null ? "" : choices.from().toString();
    }

    public String getUntil() {
        return choices.until() == null ? "" : choices.until().toString();
    }

    public boolean isFiltered() {
        return choices.isFiltered();
    }

    private Address page() {
        var number = getList().number();
        return choices.address().with("page", number == 1 ? null : number);
    }

    private Chip chip(AuditGroup group) {
        var name = group == null ? "ALL" : group.name();
        return new Chip(
                name,
                wording.here().text("admin.audit.group." + name),
                choices.address().with("group", AuditChoices.name(group)).toString(),
                group == choices.group());
    }
}
