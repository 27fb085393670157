package app.foyer.web.admin.setting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule on the page that says one of a few things; of one service also: as for all services.
 *
 * @param <T> what the rule says
 */
public class OwnRule<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AS_FOR_ALL = "all";

    private final ArrayList<T> offered;
    private final ArrayList<Option> options = new ArrayList<>();
    private String chosen;

    /** A line of the menu. */
    public record Option(String value, String label) implements Serializable {}

    private OwnRule(List<T> offered, String chosen) {
        this.offered = new ArrayList<>(offered);
        this.chosen = chosen;
    }

    /**
     * @param present empty when it is as for all services
     * @param offered what it may be instead
     * @param asForAll the line of the menu that says what holds for all
     */
    static <T extends Serializable> OwnRule<T> of(
            Optional<T> present, List<T> offered, Function<T, String> label, String asForAll) {
        var rule = new OwnRule<>(
                offered,
                present.map(content -> String.valueOf(offered.indexOf(content))).orElse(AS_FOR_ALL));
        rule.options.add(new Option(AS_FOR_ALL, asForAll));
        offered.forEach(content ->
                rule.options.add(new Option(String.valueOf(offered.indexOf(content)), label.apply(content))));
        return rule;
    }

    /** The rule for all services: always one of these contents. */
    static <T extends Serializable> OwnRule<T> forAll(T present, List<T> offered, Function<T, String> label) {
        var rule = of(Optional.of(present), offered, label, "");
        rule.options.remove(0);
        return rule;
    }

    /** Empty when it is as for all services. Faces lets nothing through that is not in the menu. */
    Optional<T> content() {
        return AS_FOR_ALL.equals(chosen) ? Optional.empty() : Optional.of(offered.get(Integer.parseInt(chosen)));
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
