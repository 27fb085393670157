package app.foyer.web.admin.setting;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.MessageService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.MessageSettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /admin/settings/messages.xhtml}: whose hand messages show, and which ways they can take. */
@Named
@RequestScoped
public class MessageSettingsView {

    private static final String HERE = "/admin/settings/messages?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private MessageService messages;

    @Inject
    private SettingsPage page;

    @Inject
    private FacesWording wording;

    private MessageSettingsForm form;

    /** A way out, and whether it is open, in words. */
    public record Way(String name, String state, boolean open) {}

    @PostConstruct
    void load() {
        form = MessageSettingsForm.of(settings.read(MessageSettings.class));
        page.shows(List.of(MessageSettings.class));
    }

    @ExplainsRefusals
    public String save() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        return page.save(form.settings(), "admin.message.saved") ? HERE : null;
    }

    public MessageSettingsForm getForm() {
        return form;
    }

    /** What counts where a field is left empty. */
    public CompanySettings getCompany() {
        return settings.read(CompanySettings.class);
    }

    /** Mail, SMS and WhatsApp; what goes to programs has its address in the workflow. */
    public List<Way> getWays() {
        return Stream.of(ChannelKind.MAIL, ChannelKind.SMS, ChannelKind.WHATSAPP)
                .map(this::way)
                .toList();
    }

    /** What it has in common with the other pages of settings. */
    public SettingsPage getPage() {
        return page;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return page.log(MessageSettings.class, "admin.message");
    }

    private Way way(ChannelKind kind) {
        var words = wording.here();
        var open = messages.isOpen(kind);
        return new Way(
                words.text("admin.workflows.channel." + kind),
                words.text("admin.message.way." + (open ? "open" : kind.name())),
                open);
    }
}
