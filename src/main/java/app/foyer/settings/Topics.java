package app.foyer.settings;

import app.foyer.shared.Refusal;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a record of settings tells about itself: names, contents, ranges. */
final class Topics {

    private static final List<Class<? extends Record>> ALL = List.of(
            BookingSettings.class,
            CompanySettings.class,
            FormSettings.class,
            MessageSettings.class,
            PanelSettings.class,
            PaymentSettings.class,
            SecuritySettings.class,
            ServicePayments.class,
            ServicePolicy.class);

    private Topics() {}

    /** @param stored with its topic: {@code panel.changesClose}; {@code servicePanel.changesClose@42} for one service */
    static Optional<RecordComponent> component(String stored) {
        var name = OneService.without(stored);
        return ALL.stream()
                .flatMap(topic -> Arrays.stream(topic.getRecordComponents())
                        .filter(component -> nameOf(topic, component).equals(name)))
                .findFirst();
    }

    static String nameOf(Class<?> topic) {
        return topic.getAnnotation(Topic.class).value();
    }

    static String nameOf(Class<?> topic, RecordComponent component) {
        return nameOf(topic) + "." + component.getName();
    }

    static <T extends Record> T create(Class<T> topic, Function<RecordComponent, Object> content) {
        var components = topic.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return topic.getConstructor(types)
                    .newInstance(Arrays.stream(components).map(content).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A settings record and its constructor are public", e);
        }
    }

    static Object contentOf(Record topic, RecordComponent component) {
        try {
            return component.getAccessor().invoke(topic);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A settings record and its accessors are public", e);
        }
    }

    /** What keeps it from being stored: something is missing, or a number is out of its range. */
    static List<Refusal> wrongIn(Record topic) {
        var isMissing = Arrays.stream(topic.getClass().getRecordComponents())
                .anyMatch(component -> contentOf(topic, component) == null);
        return isMissing ? List.of(Refusal.because("settings.missing")) : outOfRange(topic);
    }

    private static List<Refusal> outOfRange(Record topic) {
        return Arrays.stream(topic.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Range.class))
                .flatMap(component -> outOfRange(topic, component).stream())
                .toList();
    }

    private static Optional<Refusal> outOfRange(Record topic, RecordComponent component) {
        var range = component.getAnnotation(Range.class);
        return numberIn(contentOf(topic, component))
                .filter(number -> number < range.from() || number > range.to())
                .map(number -> Refusal.because(
                        "settings.outOfRange", nameOf(topic.getClass(), component), range.from(), range.to()));
    }

    private static Optional<Long> numberIn(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.flatMap(Topics::numberIn);
        }
        return Optional.of(
                content instanceof Duration duration ? duration.toMinutes() : ((Number) content).longValue());
    }
}
