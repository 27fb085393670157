package app.foyer.settings;

import app.foyer.shared.ChangedMeanwhileException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings together what one person wants and what others have changed since that person's form was opened: of each setting
 * that the form leaves as it showed it, theirs stays. Only where both have changed the same one, somebody has to be asked.
 */
final class TogetherSaved {

    private static final int MOST_TOLD = 10;

    private final List<SettingChange> latestFirst;
    private final Map<String, String> shown = new HashMap<>();
    private final String end;

    /** @param latestFirst all changes since the form was opened */
    TogetherSaved(List<SettingChange> latestFirst, String end) {
        this.latestFirst = latestFirst;
        this.end = end;
        // the earliest comes last, and tells what the form has shown
        latestFirst.forEach(change -> shown.put(change.name(), change.oldContent()));
    }

    /** What is to be stored: theirs where the person changed nothing. */
    <T extends Record> T merged(T wanted, T present) {
        @SuppressWarnings("unchecked")
        var topic = (Class<T>) wanted.getClass();
        return Topics.create(
                topic, component -> Topics.contentOf(isTheirs(component, wanted) ? present : wanted, component));
    }

    private boolean isTheirs(RecordComponent component, Record wanted) {
        var before = shown.get(nameOf(component, wanted));
        return before != null && before.equals(textOf(component, wanted));
    }

    /**
     * @param untold how many of the changes, the latest ones, the person has not been told of
     * @param version to tell the person
     * @throws ChangedMeanwhileException when one of them is about something that the person changes too
     */
    void mustBeKnown(Map<Record, Record> wantedAndPresent, long untold, long version) {
        Set<String> contested = wantedAndPresent.entrySet().stream()
                .flatMap(topic -> List.of(topic.getKey().getClass().getRecordComponents()).stream()
                        .filter(component -> isContested(component, topic.getKey(), topic.getValue()))
                        .map(component -> nameOf(component, topic.getKey())))
                .collect(Collectors.toSet());
        var news = latestFirst.stream()
                .limit(untold)
                .filter(change -> contested.contains(change.name()))
                .limit(MOST_TOLD)
                .toList();
        if (!news.isEmpty()) {
            var last = news.get(0);
            throw ChangedMeanwhileException.by(
                    last.changedBy(),
                    last.changedAt(),
                    news.stream().map(SettingChange::told).toList(),
                    version);
        }
    }

    private boolean isContested(RecordComponent component, Record wanted, Record present) {
        return shown.containsKey(nameOf(component, wanted))
                && !isTheirs(component, wanted)
                && !textOf(component, wanted).equals(textOf(component, present));
    }

    private String nameOf(RecordComponent component, Record topic) {
        return Topics.nameOf(topic.getClass(), component) + end;
    }

    private static String textOf(RecordComponent component, Record topic) {
        return SettingText.write(Topics.contentOf(topic, component));
    }
}
