package app.foyer.web.admin;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /admin/settings/panel.xhtml}: what customers may do with their appointments themselves. */
@Named
@RequestScoped
public class PanelSettingsView {

    private static final int LOGGED = 10;
    private static final String HERE = "/admin/settings/panel?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private PanelSettingsForm form;

    /** A line of the log in words. */
    public record Line(String when, String who, String what, String before, String after) {}

    @PostConstruct
    void load() {
        form = PanelSettingsForm.of(settings.read(PanelSettings.class));
    }

    @ExplainsRefusals
    public String save() {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            problems.forEach((field, key) -> Said.beside("settings:" + field + ":amount", words().text(key)));
            Said.error(words().text("admin.panel.wrong"));
            return null;
        }
        var wanted = form.settings();
        var isDifferent = !wanted.equals(settings.read(PanelSettings.class));
        settings.write(wanted, signedIn.getEmail());
        Said.afterwards(words().text(isDifferent ? "admin.panel.saved" : "admin.panel.unchanged"));
        return HERE;
    }

    public PanelSettingsForm getForm() {
        return form;
    }

    /** The last changes, the latest first. */
    public List<Line> getLog() {
        return settings.changes(PanelSettings.class, LOGGED).stream()
                .map(change -> line(change, words()))
                .toList();
    }

    private static Line line(Settings.Change change, Wording words) {
        return new Line(
                words.dateTime(change.changedAt()),
                change.changedBy(),
                words.text("admin.panel." + change.name()),
                SettingWords.of(change.before(), words),
                SettingWords.of(change.after(), words));
    }

    private Wording words() {
        return wording.here();
    }
}
