package app.foyer.web.admin.message;

import app.foyer.customer.CustomerDirectory;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.MessageService;
import app.foyer.messaging.outbox.MessageService.Sort;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.messaging.outbox.MessageStatus;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Page;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Behind {@code /admin/messages.xhtml}: what was told to whom, what waits and what failed. */
@Named
@RequestScoped
public class MessagesView {

    private static final int ROWS = 25;

    @Inject
    private MessageService messages;

    @Inject
    private MessageWords words;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private MessageChoices choices;
    private ZoneId zone;
    private Sorting<Sort> sorting;
    private Rows<Summary> list;
    private Map<MessageStatus, Long> counts;
    private String onlyTo;

    /** A workflow to filter by. */
    public record WorkflowChoice(long id, String label, boolean chosen) {}

    /** Something to filter by. */
    public record Chip(String name, String label, String address, boolean chosen) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = MessageChoices.from(parameters);
        zone = settings.read(CompanySettings.class).timeZone();
        var usual = new Sorting<>(Sort.CREATED, false, choices.address());
        sorting = Sorting.asked(parameters.get("sort"), parameters.get("order"), usual);
    }

    public Rows<Summary> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    sorting.kept(),
                    first -> messages.all(choices.filter(zone), sorting.page(first, ROWS)));
        }
        return list;
    }

    public Sorting<Sort> getSorting() {
        return sorting;
    }

    public List<Chip> getStatuses() {
        if (counts == null) {
            counts = messages.counts(choices.filter(zone));
        }
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(chip("status", null, choices.status() == null, all)),
                        Arrays.stream(MessageStatus.values())
                                .map(one -> chip("status", one, one == choices.status(), counts.getOrDefault(one, 0L))))
                .toList();
    }

    public List<Chip> getChannels() {
        return Stream.concat(
                        Stream.of(chip("channel", null, choices.channel() == null, 0)),
                        Arrays.stream(ChannelKind.values())
                                .map(one -> chip("channel", one, one == choices.channel(), 0)))
                .toList();
    }

    public List<WorkflowChoice> getWorkflows() {
        return words.workflows().entrySet().stream()
                .map(one -> new WorkflowChoice(
                        one.getKey(), one.getValue(), one.getKey().equals(choices.workflow())))
                .toList();
    }

    public String getSearch() {
        return choices.search();
    }

    /** The day since which they were written, as it stands in the address; empty for any. */
    public String getSince() {
        return Objects.toString(choices.since(), "");
    }

    public boolean isFiltered() {
        return choices.isFiltered();
    }

    /** The person whose messages alone are shown; null when it is everybody's. */
    public String getOnlyTo() {
        if (onlyTo == null && choices.customer() != null) {
            onlyTo = directory
                    .find(choices.customer())
                    .map(found -> found.entry().fullName())
                    .orElse(wording.here().text("admin.messages.nobody"));
        }
        return onlyTo;
    }

    /** The choices of the address that the search's form does not hold itself. */
    public List<Map.Entry<String, String>> getKept() {
        return sorting.kept()
                .without("search")
                .without("workflow")
                .without("since")
                .getEntries();
    }

    public boolean isMailConfigured() {
        return messages.isOpen(ChannelKind.MAIL);
    }

    /** The list as it is, without a drawer. */
    public Address page() {
        var number = getList().number();
        return sorting.kept().with("page", number == 1 ? null : number);
    }

    private Chip chip(String choice, Enum<?> one, boolean chosen, long count) {
        var name = one == null ? "ALL" : one.name();
        var label = wording.here()
                .text(
                        choice.equals("status") ? "admin.messages.show." + name : "admin.messages.by." + name,
                        told(count));
        var address = sorting.kept().with(choice, MessageChoices.name(one));
        return new Chip(name, label, address.toString(), chosen);
    }

    private Object told(long count) {
        return count > Page.COUNTED ? wording.here().text("common.pager.moreThan", Page.COUNTED) : count;
    }
}
