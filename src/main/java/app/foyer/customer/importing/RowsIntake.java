package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake;
import app.foyer.customer.CustomerIntake.Fate;
import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.customer.CustomerIntake.Taken;
import app.foyer.customer.tag.TagsFromFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes some rows into the directory, with their tags, in the caller's transaction. */
@ApplicationScoped
class RowsIntake {

    @Inject
    private CustomerIntake intake;

    @Inject
    private TagsFromFile tags;

    /** Rows that are wrong are only counted. @param who decides, for the log */
    void take(List<RowReading.Result> rows, ForKnown choice, String who, ImportCounts counts) {
        var good = rows.stream().filter(row -> row.newcomer() != null).toList();
        var taken = intake.take(good.stream().map(RowReading.Result::newcomer).toList(), choice, who);
        var changed = tags(good, taken, choice, who);
        for (var one : taken) {
            var isTagged = one.fate() == Fate.LEFT && changed.remove(one.id());
            counts.count(isTagged ? Fate.CHANGED : one.fate());
        }
        for (int wrong = good.size(); wrong < rows.size(); wrong++) {
            counts.countWrong();
        }
    }

    /** @return who of those who were known has other tags now */
    private Set<Long> tags(List<RowReading.Result> rows, List<Taken> taken, ForKnown choice, String who) {
        var ofNewcomers = new HashMap<Long, List<String>>();
        var ofKnown = new HashMap<Long, List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            var said = rows.get(i).tags();
            var one = taken.get(i);
            if (said.isEmpty() || one.fate() == Fate.CLOSED) {
                continue;
            }
            if (one.fate() == Fate.ADDED) {
                ofNewcomers.put(one.id(), said);
            } else if (choice != ForKnown.SKIP) {
                ofKnown.put(one.id(), said);
            }
        }
        tags.begin(ofNewcomers);
        return new HashSet<>(tags.learn(ofKnown, choice == ForKnown.FILL, who));
    }
}
