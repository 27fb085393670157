package app.foyer.web.admin.setting;

import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.admin.Problem;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What all pages of settings do: say what is wrong beside each field, write what is right, show the last changes. */
@Dependent
class SettingsPage {

    static final int LOGGED = 10;

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    /** A line of the log in words. */
    public record Line(String when, String who, String what, String before, String after) {}

    /** @param problems by the client id of the field within the form */
    boolean saysWhatIsWrong(Map<String, Problem> problems) {
        problems.forEach((field, problem) -> Said.beside("settings:" + field, problem.in(words())));
        if (!problems.isEmpty()) {
            Said.error(words().text("admin.settings.wrong"));
        }
        return !problems.isEmpty();
    }

    /** @param saved key of the sentence that says what follows from it */
    void save(Record wanted, String saved) {
        var isDifferent = !wanted.equals(settings.read(wanted.getClass()));
        settings.write(wanted, who());
        saySaved(isDifferent, saved);
    }

    void saySaved(boolean isDifferent, String saved) {
        Said.afterwards(words().text(isDifferent ? saved : "admin.settings.unchanged"));
    }

    /** For the log. */
    String who() {
        return signedIn.getEmail();
    }

    /**
     * The last changes, the latest first.
     *
     * @param texts how the keys of the labels begin: {@code admin.panel}
     */
    List<Line> log(Class<? extends Record> topic, String texts) {
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
    List<Line> logOfOne(List<Settings.Change> changes, String texts) {
        return changes.stream()
                .map(change -> new Line(
                        words().dateTime(change.changedAt()),
                        change.changedBy(),
                        words().text(texts + "." + change.name()),
                        SettingWords.ofOne(change.before(), words()),
                        SettingWords.ofOne(change.after(), words())))
                .toList();
    }

    private Line line(Settings.Change change, String texts) {
        return new Line(
                words().dateTime(change.changedAt()),
                change.changedBy(),
                words().text(texts + "." + change.name()),
                SettingWords.of(change.before(), words()),
                SettingWords.of(change.after(), words()));
    }

    private Wording words() {
        return wording.here();
    }
}
