package app.foyer.web.admin;

import app.foyer.settings.Range;
import java.util.Arrays;

/** Between what a setting lies, as its record says; both included. Of durations in minutes. */
public record Bounds(long from, long to) {

    /** @param name of the setting in its record */
    public static Bounds of(Class<? extends Record> topic, String name) {
        return Arrays.stream(topic.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> component.getAnnotation(Range.class))
                .map(range -> new Bounds(range.from(), range.to()))
                .findFirst()
                .orElseThrow();
    }
}
