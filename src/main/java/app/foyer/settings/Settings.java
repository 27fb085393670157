package app.foyer.settings;

import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads and writes the settings of the business, one topic at a time. Always asks the database, so that the next click
 * on every node obeys a change; one query per topic.
 */
@Stateless
public class Settings {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** @param topic a record marked with {@link Topic}; what was never changed has its default */
    @PermitAll
    public <T extends Record> T read(Class<T> topic) {
        var stored = stored(topic).stream().collect(Collectors.toMap(Setting::name, Setting::content));
        var components = topic.getRecordComponents();
        var contents = Arrays.stream(components)
                .map(component -> SettingText.read(component, textOf(component, nameOf(topic, component), stored)))
                .toArray();
        return create(topic, components, contents);
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

    /** The same for the application itself: the demo business. Not reachable for a person. */
    @PermitAll
    public <T extends Record> void record(T topic, String who) {
        var refusals = refusals(topic);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        var stored = stored(topic.getClass()).stream().collect(Collectors.toMap(Setting::name, setting -> setting));
        for (var component : topic.getClass().getRecordComponents()) {
            var name = nameOf(topic.getClass(), component);
            change(
                    name,
                    textOf(component, name, contents(stored)),
                    SettingText.write(valueOf(topic, component)),
                    stored.get(name),
                    who);
        }
    }

    private void change(String name, String before, String after, Setting stored, String who) {
        if (before.equals(after)) {
            return;
        }
        var now = clock.now();
        em.persist(SettingChange.of(name, before, after, who, now));
        var setting = stored == null ? Setting.named(name) : stored;
        setting.become(after, who, now);
        em.persist(setting);
    }

    private List<Setting> stored(Class<?> topic) {
        return em.createQuery("select s from Setting s where s.name like :prefix", Setting.class)
                .setParameter("prefix", topic.getAnnotation(Topic.class).value() + ".%")
                .getResultList();
    }

    private static List<Refusal> refusals(Record topic) {
        return Arrays.stream(topic.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Range.class))
                .flatMap(component -> outsideRange(topic, component).stream())
                .toList();
    }

    private static Optional<Refusal> outsideRange(Record topic, RecordComponent component) {
        var range = component.getAnnotation(Range.class);
        return numberIn(valueOf(topic, component))
                .filter(number -> number < range.from() || number > range.to())
                .map(number -> Refusal.because(
                        "settings.outOfRange", nameOf(topic.getClass(), component), range.from(), range.to()));
    }

    private static Optional<Long> numberIn(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.flatMap(Settings::numberIn);
        }
        return Optional.of(
                content instanceof Duration duration ? duration.toMinutes() : ((Number) content).longValue());
    }

    private static Map<String, String> contents(Map<String, Setting> stored) {
        return stored.values().stream().collect(Collectors.toMap(Setting::name, Setting::content));
    }

    private static String textOf(RecordComponent component, String name, Map<String, String> stored) {
        return stored.getOrDefault(name, component.getAnnotation(Default.class).value());
    }

    private static String nameOf(Class<?> topic, RecordComponent component) {
        return topic.getAnnotation(Topic.class).value() + "." + component.getName();
    }

    private static Object valueOf(Record topic, RecordComponent component) {
        try {
            return component.getAccessor().invoke(topic);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A settings record and its accessors are public", e);
        }
    }

    private static <T extends Record> T create(Class<T> topic, RecordComponent[] components, Object[] contents) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return topic.getConstructor(types).newInstance(contents);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A settings record and its constructor are public", e);
        }
    }
}
