package app.foyer.web.admin;

import app.foyer.messaging.outbox.MessageService;
import app.foyer.messaging.outbox.MessageService.Opened;
import app.foyer.messaging.outbox.MessageService.Sort;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.messaging.outbox.MessageStatus;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import app.foyer.web.support.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Behind {@code /admin/messages.xhtml}: what was told to whom, what waits and what failed, and one message to read. */
@Named
@RequestScoped
@ExplainsRefusals
public class MessagesView {

    private static final int ROWS = 25;
    private static final String OPEN = "message";
    private static final String STATUS = "status";

    @Inject
    private MessageService messages;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private MessageStatus status;
    private Sorting<Sort> sorting;
    private Rows<Summary> list;
    private Opened open;
    private List<ShownLink> links = List.of();

    /** Something to filter by. */
    public record Chip(String label, String address, boolean chosen) {}

    /** A link of the message, with its secret. */
    public record ShownLink(String name, String label, String address) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        status = Arrays.stream(MessageStatus.values())
                .filter(known -> name(known).equals(parameters.get(STATUS)))
                .findFirst()
                .orElse(null);
        var address = Address.here().with(STATUS, name(status));
        sorting = Sorting.asked(
                parameters.get("sort"), parameters.get("order"), new Sorting<>(Sort.CREATED, false, address));
    }

    /** Says so when the address asks for a message that there is not. */
    public void open() {
        if (parameters.get(OPEN) != null && getOpen() == null) {
            Said.warning(wording.here().text("admin.messages.unknown"));
        }
    }

    /** Makes the secrets of the open message's links; for the demo only, which the service makes sure of. */
    public void showLinks() {
        links = messages.showLinks(getOpen().summary().id()).entrySet().stream()
                .map(link -> shown(link.getKey(), link.getValue()))
                .toList();
    }

    public Rows<Summary> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    sorting.kept(),
                    first -> messages.all(status, sorting.page(first, ROWS)));
        }
        return list;
    }

    public Sorting<Sort> getSorting() {
        return sorting;
    }

    public List<Chip> getStatuses() {
        var counts = messages.counts();
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(chip(null, all)),
                        Arrays.stream(MessageStatus.values()).map(one -> chip(one, counts.getOrDefault(one, 0L))))
                .toList();
    }

    /** The message in the drawer; null when none is open. */
    public Opened getOpen() {
        var asked = parameters.get(OPEN);
        if (open == null && asked != null && asked.matches("[1-9][0-9]{0,17}")) {
            open = messages.open(Long.parseLong(asked)).orElse(null);
        }
        return open;
    }

    public String addressOf(Summary message) {
        return page().with(OPEN, message.id()).toString();
    }

    public boolean isOpen(Summary message) {
        return getOpen() != null && open.summary().id() == message.id();
    }

    /** The list as it is, without the drawer. */
    public String getClose() {
        return page().toString();
    }

    /** What the address says, for the form in the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return page().with(OPEN, getOpen().summary().id()).getEntries();
    }

    /** What happens next, or what happened last. */
    public String told(Summary message) {
        var there = there();
        return switch (message.status()) {
            case SENT -> there.text("admin.messages.sentAt", there.dateTime(message.finishedAt()));
            case FAILED -> there.text("admin.messages.failedAt", there.dateTime(message.finishedAt()));
            case CANCELLED -> there.text("admin.messages.cancelledAt", there.dateTime(message.finishedAt()));
            case WAITING ->
                isMailConfigured() && message.attempts() > 0
                        ? there.text(
                                "admin.messages.triedAgainAt",
                                message.attempts(),
                                there.dateTime(message.nextAttemptAt()))
                        : there.text("admin.messages.notTried");
        };
    }

    public boolean isMailConfigured() {
        return messages.isMailConfigured();
    }

    /** Whether the drawer offers to show the links. */
    public boolean isMayShowLinks() {
        return messages.mayShowLinks() && !getOpen().links().isEmpty();
    }

    public List<ShownLink> getLinks() {
        return links;
    }

    /** Words by the company's clock: messages belong to no place. */
    public Wording there() {
        return wording.in(settings.read(CompanySettings.class).timeZone());
    }

    private Address page() {
        var number = getList().number();
        return sorting.kept().with("page", number == 1 ? null : number);
    }

    private ShownLink shown(SecretLink link, String address) {
        var label = wording.here().text("admin.messages.link." + link);
        return link == SecretLink.ONE_TIME_PASSWORD
                ? new ShownLink(link.name(), label + ": " + address, "../login")
                : new ShownLink(link.name(), label, address);
    }

    private Chip chip(MessageStatus one, long count) {
        var label = wording.here().text("admin.messages.show." + (one == null ? "ALL" : one), count);
        return new Chip(label, sorting.kept().with(STATUS, name(one)).toString(), one == status);
    }

    private static String name(MessageStatus status) {
        return status == null ? null : status.name().toLowerCase(Locale.ROOT);
    }
}
