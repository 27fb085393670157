package app.foyer.web.admin.message;

import app.foyer.messaging.outbox.MessageFilter;
import app.foyer.messaging.outbox.MessageService;
import app.foyer.messaging.outbox.MessageService.Sort;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The latest messages about one appointment or to one customer, for the drawers that show these. For administrators. */
@Named
@RequestScoped
public class MessagesOfView {

    private static final int LATEST = 5;
    private static final String LIST = "/admin/messages";

    @Inject
    private MessageService messages;

    private final Map<MessageFilter, Page<Summary>> read = new HashMap<>();

    /** @param reference of the appointment */
    public Page<Summary> about(String reference) {
        return latest(MessageFilter.about(reference));
    }

    public Page<Summary> to(long customer) {
        return latest(MessageFilter.to(customer));
    }

    public String addressOfAllAbout(String reference) {
        return Address.of(LIST).with("search", reference).toString();
    }

    public String addressOfAllTo(long customer) {
        return Address.of(LIST).with("customer", customer).toString();
    }

    public String addressOf(Summary message) {
        return Address.of(LIST).with("message", message.id()).toString();
    }

    private Page<Summary> latest(MessageFilter filter) {
        return read.computeIfAbsent(
                filter, asked -> messages.all(asked, new PageRequest<>(0, LATEST, Sort.CREATED, false)));
    }
}
