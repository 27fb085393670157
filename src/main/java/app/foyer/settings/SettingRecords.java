package app.foyer.settings;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns stored texts into records of settings and back. What holds for one thing only is stored under names that end with it. */
@ApplicationScoped
class SettingRecords {

    /** The end of the names of what holds for everything. */
    static final String FOR_ALL = "";

    /** Further back nobody has a form open. */
    private static final int MOST_SINCE = 1_000;

    /** What was told in the log already: once is enough. */
    private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();

    private static final Logger LOG = System.getLogger(SettingRecords.class.getName());

    @Inject
    private StoredSettings stored;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<SettingChanged> changed;

    <T extends Record> T read(Class<T> topic, String end) {
        return create(topic, end, stored.of(Topics.nameOf(topic)));
    }

    static <T extends Record> T create(Class<T> topic, String end, Map<String, Setting> settings) {
        return Topics.create(topic, component -> {
            var setting = settings.get(Topics.nameOf(topic, component) + end);
            var standard = SettingText.read(
                    component, component.getAnnotation(Default.class).value());
            return setting == null ? standard : readable(component, setting).orElse(standard);
        });
    }

    /** Nothing that lies in the database keeps Foyer from working: what cannot be read counts as never set. */
    private static Optional<Object> readable(RecordComponent component, Setting setting) {
        try {
            return Optional.of(SettingText.read(component, setting.content()));
        } catch (RuntimeException unreadable) {
            if (UNREADABLE.add(setting.name() + "=" + setting.content())) {
                LOG.log(Level.WARNING, "The setting {0} cannot be read: {1}", setting.name(), setting.content());
            }
            return Optional.empty();
        }
    }

    void write(Record wanted, String end, String who) {
        var refusals = Topics.wrongIn(wanted);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        var topic = wanted.getClass();
        var settings = stored.of(Topics.nameOf(topic));
        var present = create(topic, end, settings);
        for (var component : topic.getRecordComponents()) {
            var before = SettingText.write(Topics.contentOf(present, component));
            var after = SettingText.write(Topics.contentOf(wanted, component));
            if (!before.equals(after)) {
                var name = Topics.nameOf(topic, component) + end;
                change(settings.getOrDefault(name, Setting.named(name)), before, after, who);
            }
        }
    }

    /** Grows with every change of a topic. */
    long version(Class<? extends Record> topic, String end) {
        return stored.versionOf(Topics.nameOf(topic), end);
    }

    /**
     * Writes what a person wants, beside what others have changed since the form was opened.
     *
     * @throws ChangedMeanwhileException when one of them has changed the same setting, and the person was not told of it
     */
    void write(List<? extends Record> wanted, String end, Seen seen, String who) {
        var refusals =
                wanted.stream().flatMap(topic -> Topics.wrongIn(topic).stream()).toList();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        stored.lock();
        var version = wanted.stream()
                .mapToLong(topic -> version(topic.getClass(), end))
                .sum();
        var together = new TogetherSaved(changesSince(seen.shown(), version, wanted, end), end);
        Map<Record, Record> present = new HashMap<>();
        wanted.forEach(topic -> present.put(topic, read(topic.getClass(), end)));
        together.mustBeKnown(present, Math.max(0, version - seen.told()), version);
        wanted.forEach(topic -> write(together.merged(topic, present.get(topic)), end, who));
    }

    private List<SettingChange> changesSince(long seen, long version, List<? extends Record> topics, String end) {
        var since = (int) Math.max(0, Math.min(MOST_SINCE, version - seen));
        return since == 0
                ? List.of()
                : topics.stream()
                        .flatMap(topic -> stored.changesOf(Topics.nameOf(topic.getClass()), end, since).stream())
                        .sorted(Comparator.comparing(SettingChange::id).reversed())
                        .limit(since)
                        .toList();
    }

    /** Empty when there is no such setting any more. */
    static Optional<Settings.Change> line(SettingChange change) {
        return Topics.component(change.name())
                .map(component -> new Settings.Change(
                        component.getName(),
                        SettingText.readOrQuote(component, change.oldContent()),
                        SettingText.readOrQuote(component, change.newContent()),
                        change.changedAt(),
                        change.changedBy()));
    }

    private void change(Setting setting, String before, String after, String who) {
        var now = clock.now();
        setting.become(after, who, now);
        stored.add(setting, SettingChange.of(setting.name(), before, after, who, now));
        changed.fire(new SettingChanged(setting.name(), before, after, who));
    }
}
