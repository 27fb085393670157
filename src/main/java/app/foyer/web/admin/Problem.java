package app.foyer.web.admin;

import app.foyer.shared.Wording;
import java.util.List;

/** What is wrong with a field: the key of the sentence about it, and the facts in it. */
public record Problem(String key, List<Object> facts) {

    public static Problem of(String key, Object... facts) {
        return new Problem(key, List.of(facts));
    }

    public String in(Wording wording) {
        return wording.text(key, facts.stream().map(wording::any).toArray());
    }
}
