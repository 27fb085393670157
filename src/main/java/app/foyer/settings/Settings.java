package app.foyer.settings;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and writes the settings of the business, one topic at a time. Always asks the database, so that the next click
 * on every node obeys a change; one query per topic.
 */
@Stateless
public class Settings {

    @Inject
    private StoredSettings stored;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<SettingChanged> changed;

    /** @param topic a record marked with {@link Topic}; what was never changed has its default */
    @PermitAll
    public <T extends Record> T read(Class<T> topic) {
        var settings = stored.of(Topics.nameOf(topic));
        return Topics.create(topic, component -> SettingText.read(component, textOf(topic, component, settings)));
    }

    /**
     * Writes what differs from what is stored, and logs it.
     *
     * @param who name of the person who decides, for the log
     * @throws RefusedException when a number is outside its {@link Range}; nothing is written then
     */
    @RolesAllowed("ADMIN")
    public <T extends Record> void write(T topic, String who) {
        record(topic, who);
    }

    /** The same for the application itself, which sets up the demo business. No page and no address leads here. */
    @PermitAll
    public <T extends Record> void record(T topic, String who) {
        var refusals = Topics.outOfRange(topic);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        var settings = stored.of(Topics.nameOf(topic.getClass()));
        for (var component : topic.getClass().getRecordComponents()) {
            var before = SettingText.write(SettingText.read(component, textOf(topic.getClass(), component, settings)));
            var after = SettingText.write(Topics.contentOf(topic, component));
            if (!before.equals(after)) {
                var name = Topics.nameOf(topic.getClass(), component);
                change(settings.getOrDefault(name, Setting.named(name)), before, after, who);
            }
        }
    }

    /**
     * A line of the log, with the contents in the setting's own type.
     *
     * @param name of the setting within its topic: {@code changesClose}
     */
    public record Change(String name, Object before, Object after, Instant changedAt, String changedBy) {}

    /** The last changes of a topic, the latest first; settings that exist no more are left out. */
    @RolesAllowed("ADMIN")
    public List<Change> changes(Class<? extends Record> topic, int count) {
        var components = Arrays.stream(topic.getRecordComponents())
                .collect(Collectors.toMap(component -> Topics.nameOf(topic, component), Function.identity()));
        return stored.changesOf(Topics.nameOf(topic), count).stream()
                .filter(change -> components.containsKey(change.name()))
                .map(change -> line(components.get(change.name()), change))
                .toList();
    }

    /**
     * A stored text in the setting's own type.
     *
     * @param name with its topic: {@code panel.changesClose}
     * @return the text itself when there is no such setting any more, or it cannot be read
     */
    @PermitAll
    public Object typed(String name, String text) {
        try {
            return Topics.component(name)
                    .map(component -> SettingText.read(component, text))
                    .orElse(text);
        } catch (RuntimeException unreadable) {
            return text;
        }
    }

    private static Change line(RecordComponent component, SettingChange change) {
        return new Change(
                component.getName(),
                SettingText.read(component, change.oldContent()),
                SettingText.read(component, change.newContent()),
                change.changedAt(),
                change.changedBy());
    }

    private void change(Setting setting, String before, String after, String who) {
        var now = clock.now();
        setting.become(after, who, now);
        stored.add(setting, SettingChange.of(setting.name(), before, after, who, now));
        changed.fire(new SettingChanged(setting.name(), before, after, who));
    }

    private static String textOf(Class<?> topic, RecordComponent component, Map<String, Setting> settings) {
        var setting = settings.get(Topics.nameOf(topic, component));
        return setting == null ? component.getAnnotation(Default.class).value() : setting.content();
    }
}
