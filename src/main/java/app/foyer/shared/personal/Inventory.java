package app.foyer.shared.personal;

import java.util.ArrayList;
import java.util.List;

/** Collects how much is kept of what; what there is none of is left out. */
public final class Inventory {

    private final List<Kept> kept = new ArrayList<>();

    /** @param what key of its words below {@code common.kept.} */
    public Inventory add(String what, long count, Fate fate) {
        if (count > 0) {
            kept.add(new Kept(what, count, fate));
        }
        return this;
    }

    public List<Kept> list() {
        return List.copyOf(kept);
    }
}
