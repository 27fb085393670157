package app.foyer.web.admin.customer;

import app.foyer.customer.merge.MergeField;
import app.foyer.customer.merge.MergeService.Pair;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** From which of two entries each thing is taken: {@code ours} of the one that stays, {@code theirs} of the other. */
public class MergeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String OURS = "ours";
    private static final String THEIRS = "theirs";

    private final Map<MergeField, String> choices = new EnumMap<>(MergeField.class);
    private long staysSeen;
    private long goesSeen;

    /** What the entry that stays does not know is taken from the other one. */
    static MergeForm proposedFor(Pair pair) {
        var form = new MergeForm();
        Arrays.stream(MergeField.values()).forEach(field -> form.choices.put(field, OURS));
        var ours = pair.stays().profile();
        form.propose(MergeField.FIRST_NAME, ours.firstName().isEmpty());
        form.propose(MergeField.LAST_NAME, ours.lastName().isEmpty());
        form.propose(MergeField.EMAIL, pair.stays().email().isEmpty());
        form.propose(MergeField.PHONE, ours.phone().isEmpty());
        form.propose(MergeField.GENDER, ours.gender() == null);
        form.propose(MergeField.BIRTH_DATE, ours.birthDate() == null);
        form.propose(
                MergeField.TIME_ZONE,
                !ours.zoneChosen() && pair.goes().profile().zoneChosen());
        form.seeAgain(pair);
        return form;
    }

    /** Both are looked at as they are now. */
    void seeAgain(Pair pair) {
        staysSeen = pair.stays().version();
        goesSeen = pair.goes().version();
    }

    Set<MergeField> fromTheOther() {
        var chosen = EnumSet.noneOf(MergeField.class);
        choices.forEach((field, from) -> {
            if (THEIRS.equals(from)) {
                chosen.add(field);
            }
        });
        return chosen;
    }

    /** By field, for the page. */
    public Map<MergeField, String> getChoices() {
        return choices;
    }

    public long getStaysSeen() {
        return staysSeen;
    }

    public void setStaysSeen(long staysSeen) {
        this.staysSeen = staysSeen;
    }

    public long getGoesSeen() {
        return goesSeen;
    }

    public void setGoesSeen(long goesSeen) {
        this.goesSeen = goesSeen;
    }

    private void propose(MergeField field, boolean theirs) {
        if (theirs) {
            choices.put(field, THEIRS);
        }
    }
}
