package app.foyer.web.admin.setting;

import app.foyer.settings.BookingSettings;
import app.foyer.settings.FormSettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/settings/booking.xhtml}: what the booking page offers, what it asks, and how much it takes. */
@Named
@RequestScoped
public class BookingSettingsView {

    private static final String HERE = "/admin/settings/booking?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private SettingsPage page;

    private BookingSettings booking;
    private FormSettings fields;
    private BookingSettingsForm form;
    private AskedFieldsForm asked;

    @PostConstruct
    void load() {
        booking = settings.read(BookingSettings.class);
        fields = settings.read(FormSettings.class);
        form = BookingSettingsForm.of(booking);
        asked = AskedFieldsForm.of(fields);
        page.shows(List.of(BookingSettings.class, FormSettings.class));
    }

    @ExplainsRefusals
    public String save() {
        var problems = new LinkedHashMap<>(form.problems());
        problems.putAll(asked.problems(form.isCreateAccount(), fields));
        if (page.saysWhatIsWrong(problems)) {
            return null;
        }
        return page.save(List.of(form.settings(), asked.settings()), "form.settings.saved") ? HERE : null;
    }

    public BookingSettingsForm getForm() {
        return form;
    }

    public AskedFieldsForm getAsked() {
        return asked;
    }

    /** Whether customers may book without an e-mail address and without a phone number, as it is stored. */
    public boolean isAnybodyUnknown() {
        return !fields.emailIn(booking).isRequired() && !fields.phone().isRequired();
    }

    /** What it has in common with the other pages of settings. */
    public SettingsPage getPage() {
        return page;
    }

    /** The last changes of both, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return page.log(Map.of(BookingSettings.class, "admin.booking", FormSettings.class, "admin.form"));
    }
}
