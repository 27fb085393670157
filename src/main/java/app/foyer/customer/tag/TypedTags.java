package app.foyer.customer.tag;

import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody typed to put on customers: one word or several, with commas between them. */
public record TypedTags(String typed) {

    static final int LONGEST = 40;
    static final int MOST = 20;

    /** Without doubles; the first spelling counts. */
    public List<String> words() {
        return Arrays.stream((typed == null ? "" : typed).split("[,;\\n]"))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toMap(
                        Tag::key, word -> word, (first, second) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Everything that is wrong with it. */
    public List<Refusal> problems() {
        var problems = new ArrayList<Refusal>();
        var words = words();
        if (words.isEmpty()) {
            problems.add(Refusal.because("customer.tag.missing"));
        }
        if (words.stream().anyMatch(word -> word.length() > LONGEST)) {
            problems.add(Refusal.because("customer.tag.tooLong", LONGEST));
        }
        if (words.stream().anyMatch(word -> !VisibleText.isName(word))) {
            problems.add(Refusal.because("customer.name.control"));
        }
        if (words.size() > MOST) {
            problems.add(Refusal.because("customer.tag.tooMany", MOST));
        }
        return problems;
    }
}
