package app.foyer.web.admin.setting;

import app.foyer.settings.Seen;
import app.foyer.settings.Settings;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Wording;
import app.foyer.web.admin.ClockOfLog;
import app.foyer.web.admin.Problem;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What all pages of settings do: say what is wrong beside each field, write what is right, show the last changes. Who saves
 * after somebody else is asked first: the page's form carries the version that it showed.
 */
@RequestScoped
public class SettingsPage {

    static final int LOGGED = 10;

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    @Inject
    private ClockOfLog clock;

    private long seen;

    /** A line of the log in words. */
    public record Line(String when, String who, String what, String before, String after) {}

    /** @param problems by the client id of the field within the form */
    public boolean saysWhatIsWrong(Map<String, Problem> problems) {
        problems.forEach((field, problem) -> Said.beside("settings:" + field, problem.in(words())));
        if (!problems.isEmpty()) {
            Said.error(words().text("admin.settings.wrong"));
        }
        return !problems.isEmpty();
    }

    /** The page shows these topics as they stand. */
    public void shows(List<Class<? extends Record>> topics) {
        shows(settings.versionOf(topics));
    }

    /** The page shows this version of something else than a whole topic. A form that comes back brings its own. */
    public void shows(long version) {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            seen = version;
        }
    }

    /**
     * @param saved key of the sentence that says what follows from it
     * @return false when somebody else was faster, and the person is asked
     */
    public boolean save(Record wanted, String saved) {
        return save(List.of(wanted), saved);
    }

    /** The same for a page of several topics, all of which are saved, or none. */
    public boolean save(List<? extends Record> wanted, String saved) {
        var isDifferent = wanted.stream().anyMatch(topic -> !topic.equals(settings.read(topic.getClass())));
        return saveAs(saved, isDifferent, since -> settings.write(wanted, since, who()));
    }

    /** @param write does it, given what the person knows of */
    public boolean saveAs(String saved, boolean isDifferent, Consumer<Seen> write) {
        try {
            write.accept(new Seen(seen, isMineAnyway() ? meanwhile.getTold() : seen));
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return false;
        }
        Said.afterwards(words().text(isDifferent ? saved : "admin.settings.unchanged"));
        return true;
    }

    /** Whether the person saves although they were told of somebody else's change. */
    private static boolean isMineAnyway() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("settings:mineAnyway");
    }

    /** The version that the form has shown. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    /** For the log. */
    public String who() {
        return signedIn.getEmail();
    }

    /**
     * The last changes, the latest first.
     *
     * @param texts how the keys of the labels begin: {@code admin.panel}
     */
    public List<Line> log(Class<? extends Record> topic, String texts) {
        return settings.changes(topic, LOGGED).stream()
                .map(change -> line(change, texts))
                .toList();
    }

    /** The same for a page of several topics, each with the beginning of its keys. */
    List<Line> log(Map<Class<? extends Record>, String> topics) {
        return topics.entrySet().stream()
                .flatMap(topic -> settings.changes(topic.getKey(), LOGGED).stream()
                        .map(change -> Map.entry(change.changedAt(), line(change, topic.getValue()))))
                .sorted(Map.Entry.<Instant, Line>comparingByKey().reversed())
                .limit(LOGGED)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The same for rules of one service, where nothing means: as for all services. */
    public List<Line> logOfOne(List<Settings.Change> changes, String texts) {
        return changes.stream()
                .map(change -> new Line(
                        clock.wording().dateTime(change.changedAt()),
                        change.changedBy(),
                        words().text(texts + "." + change.name()),
                        SettingWords.ofOne(change.name(), change.before(), words()),
                        SettingWords.ofOne(change.name(), change.after(), words())))
                .toList();
    }

    private Line line(Settings.Change change, String texts) {
        return new Line(
                clock.wording().dateTime(change.changedAt()),
                change.changedBy(),
                words().text(texts + "." + change.name()),
                SettingWords.of(change.name(), change.before(), words()),
                SettingWords.of(change.name(), change.after(), words()));
    }

    private Wording words() {
        return wording.here();
    }
}
