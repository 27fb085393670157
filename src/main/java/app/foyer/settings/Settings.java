package app.foyer.settings;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Map;

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
            var before = textOf(topic.getClass(), component, settings);
            var after = SettingText.write(Topics.contentOf(topic, component));
            if (!before.equals(after)) {
                var name = Topics.nameOf(topic.getClass(), component);
                change(settings.getOrDefault(name, Setting.named(name)), before, after, who);
            }
        }
    }

    private void change(Setting setting, String before, String after, String who) {
        var now = clock.now();
        setting.become(after, who, now);
        stored.add(setting, SettingChange.of(setting.name(), before, after, who, now));
    }

    private static String textOf(Class<?> topic, RecordComponent component, Map<String, Setting> settings) {
        var setting = settings.get(Topics.nameOf(topic, component));
        return setting == null ? component.getAnnotation(Default.class).value() : setting.content();
    }
}
