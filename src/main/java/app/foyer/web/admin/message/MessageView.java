package app.foyer.web.admin.message;

import app.foyer.messaging.outbox.MessageCorrections;
import app.foyer.messaging.outbox.MessageService;
import app.foyer.messaging.outbox.MessageService.Opened;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One message beside the list: to read, to send again, to take back. */
@Named
@RequestScoped
@ExplainsRefusals
public class MessageView {

    private static final String HERE = "/admin/messages";
    private static final String OPEN = "message";

    @Inject
    private MessagesView list;

    @Inject
    private MessageService messages;

    @Inject
    private MessageCorrections corrections;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Opened open;
    private List<ShownLink> links = List.of();

    /** A link of the message, with its secret. */
    public record ShownLink(String name, String label, String address) {}

    /** Says so when the address asks for a message that there is not. */
    public void open() {
        if (asked() != null && getOpen() == null) {
            Said.warning(wording.here().text("admin.messages.unknown"));
        }
    }

    /** The message in the drawer; null when none is open. */
    public Opened getOpen() {
        var asked = asked();
        if (open == null) {
            open = SentNumber.id(asked).flatMap(messages::open).orElse(null);
        }
        return open;
    }

    public void sendAgain() throws IOException {
        var again = corrections.sendAgain(opened().summary().id(), signedIn.getEmail());
        done("admin.messages.said.again", again);
    }

    public void takeBack() throws IOException {
        corrections.takeBack(opened().summary().id(), signedIn.getEmail());
        done("admin.messages.said.takenBack", open.summary().id());
    }

    /** Makes the secrets of the open message's links; for the demo only, which the service makes sure of. */
    public void showLinks() {
        links = messages.showLinks(opened().summary().id()).entrySet().stream()
                .map(link -> shown(link.getKey(), link.getValue()))
                .toList();
    }

    public String addressOf(long id) {
        return list.page().with(OPEN, id).toString();
    }

    public boolean isOpen(Summary message) {
        return getOpen() != null && open.summary().id() == message.id();
    }

    /** The list as it is, without the drawer. */
    public String getClose() {
        return list.page().toString();
    }

    /** What the address says, for the form in the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return list.page().with(OPEN, getOpen().summary().id()).getEntries();
    }

    /** The console's page of the appointment that the message is about. */
    public String getAddressOfAppointment() {
        return Address.of("/admin/appointments")
                .with("appointment", open.reference())
                .toString();
    }

    /** Whether the drawer offers to show the links. */
    public boolean isMayShowLinks() {
        return messages.mayShowLinks() && !getOpen().links().isEmpty();
    }

    public List<ShownLink> getLinks() {
        return links;
    }

    private Opened opened() {
        if (getOpen() == null) {
            throw new RefusedException(Refusal.because("messages.unknown"));
        }
        return open;
    }

    private void done(String key, long shown) throws IOException {
        Said.afterwards(wording.here().text(key, open.summary().recipient()));
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + HERE + list.page().with(OPEN, shown));
    }

    private ShownLink shown(SecretLink link, String address) {
        var label = wording.here().text("admin.messages.link." + link);
        return link == SecretLink.ONE_TIME_PASSWORD
                ? new ShownLink(link.name(), label + ": " + address, "../login")
                : new ShownLink(link.name(), label, address);
    }

    private static String asked() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(OPEN);
    }
}
