package app.foyer.settings;

import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes the settings of the business, one topic at a time. Always asks the database, so that the next click
 * on every node obeys a change; one query per topic.
 */
@Stateless
public class Settings {

    @Inject
    private StoredSettings stored;

    @Inject
    private SettingRecords records;

    /** @param topic a record marked with {@link Topic}; what was never changed has its default */
    @PermitAll
    public <T extends Record> T read(Class<T> topic) {
        return records.read(topic, SettingRecords.FOR_ALL);
    }

    /** Grows with every change of one of these topics: what a form has {@link Seen}. */
    @RolesAllowed("ADMIN")
    public long versionOf(Collection<Class<? extends Record>> topics) {
        return topics.stream()
                .mapToLong(topic -> records.version(topic, SettingRecords.FOR_ALL))
                .sum();
    }

    /**
     * Writes what differs from what the person has seen, and logs it: all topics of a page, or none. What somebody else has
     * changed since stays, unless the person changes it too.
     *
     * @param who name of the person who decides, for the log
     * @throws RefusedException when a number is outside its {@link Range}, or something is missing; nothing is written then
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed the same setting since
     */
    @RolesAllowed("ADMIN")
    public void write(List<? extends Record> topics, Seen seen, String who) {
        records.write(topics, SettingRecords.FOR_ALL, seen, who);
    }

    /** The same for the application itself, which sets up the demo business. No page and no address leads here. */
    @PermitAll
    public <T extends Record> void record(T topic, String who) {
        records.write(topic, SettingRecords.FOR_ALL, who);
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
        return stored.changesOf(Topics.nameOf(topic), SettingRecords.FOR_ALL, count).stream()
                .flatMap(change -> SettingRecords.line(change).stream())
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
        return Topics.component(name)
                .map(component -> SettingText.readOrQuote(component, text))
                .orElse(text);
    }
}
