package app.foyer.web.admin.workflow;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.messaging.workflow.Conditions;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.WebhookPart;
import app.foyer.messaging.workflow.WorkflowName;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Workflows in words: what they are called, what they wait for, and what they send. */
@Named
@RequestScoped
public class WorkflowWords {

    private static final String TEXTS = "admin.workflows.";

    @Inject
    private CatalogService catalog;

    @Inject
    private FacesWording wording;

    private Map<Long, String> services;
    private Map<Long, String> staff;
    private Map<Long, String> locations;

    public String name(WorkflowRow row) {
        return named(row.called());
    }

    public String named(WorkflowName known) {
        return known.name().isBlank() ? stockName(known.stockKey()) : known.name();
    }

    /** What Foyer calls one that it brings along. */
    public String stockName(String stockKey) {
        return text("stock." + stockKey);
    }

    /** The event, with its delay where there is one. */
    public String when(WorkflowRow row) {
        return switch (row.event()) {
            case BEFORE_START -> text("before", wording.here().of(row.delay()));
            case AFTER_END -> text("after", wording.here().of(row.delay()));
            case PACKAGE_EXPIRES -> text("beforeExpiry", wording.here().of(row.delay()));
            default -> text("event." + row.event());
        };
    }

    /** One sentence for each condition; none when it holds for all. */
    public List<String> conditions(WorkflowRow row) {
        var conditions = row.conditions();
        var said = new ArrayList<String>();
        say(said, "services", conditions.services(), id -> named(getServices(), id));
        say(said, "staff", conditions.staff(), id -> named(getStaff(), id));
        say(said, "locations", conditions.locations(), id -> named(getLocations(), id));
        say(said, "statuses", conditions.statuses(), wording::of);
        if (conditions.customers() != Conditions.Customers.ALL) {
            said.add(text("condition." + conditions.customers()));
        }
        return said;
    }

    public String sent(WorkflowRow.Action action) {
        var whom = action.recipient() == Recipient.ADDRESS ? action.address() : text("recipient." + action.recipient());
        return text("sent", text("channel." + action.channel()), whom);
    }

    /** What a program can be told besides the event; where no appointment is told about, there is none. */
    List<WebhookPart> parts(WorkflowRow row) {
        return Arrays.stream(WebhookPart.values())
                .filter(part -> part != WebhookPart.APPOINTMENT || row.event().isAboutAnAppointment())
                .toList();
    }

    /** What a program learns besides the event. */
    public String told(WorkflowRow row, WorkflowRow.Action action) {
        var parts = parts(row).stream()
                .filter(action.parts()::contains)
                .map(part -> text("part." + part))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? text("told.nothing") : text("told", parts);
    }

    /** What is offered, by number. */
    public Map<Long, String> getServices() {
        if (services == null) {
            services = catalog.offeredServices().stream()
                    .collect(Collectors.toMap(OfferedService::id, OfferedService::name));
        }
        return services;
    }

    public Map<Long, String> getStaff() {
        if (staff == null) {
            staff = catalog.people().values().stream()
                    .collect(Collectors.toMap(CatalogService.Person::id, CatalogService.Person::name));
        }
        return staff;
    }

    public Map<Long, String> getLocations() {
        if (locations == null) {
            locations = catalog.places().values().stream()
                    .collect(Collectors.toMap(CatalogService.Place::id, CatalogService.Place::name));
        }
        return locations;
    }

    private <T> void say(List<String> said, String what, Collection<T> chosen, Function<T, String> name) {
        if (!chosen.isEmpty()) {
            said.add(text("condition." + what, chosen.stream().map(name).collect(Collectors.joining(", "))));
        }
    }

    private static String named(Map<Long, String> names, long id) {
        return Optional.ofNullable(names.get(id)).orElse("–");
    }

    private String text(String key, Object... facts) {
        return wording.here().text(TEXTS + key, facts);
    }
}
