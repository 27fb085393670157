package app.foyer.web.admin.setting;

import app.foyer.settings.SiteOrigin;
import app.foyer.web.admin.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sites that were typed one below the other. */
record TypedSites(List<String> lines) {

    private static final int MOST = 20;

    static TypedSites of(String typed) {
        return new TypedSites(
                typed == null
                        ? List.of()
                        : typed.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    /** Empty when nothing is wrong. */
    Optional<Problem> problem() {
        if (lines.size() > MOST) {
            return Optional.of(Problem.of("admin.security.wrong.tooManySites", MOST));
        }
        var wrong = lines.stream()
                .filter(line -> SiteOrigin.parse(line).isEmpty())
                .map(line -> line.substring(0, Math.min(line.length(), 100)))
                .toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(problem(wrong));
    }

    /** Every line that is wrong is named. */
    private static Problem problem(List<String> wrong) {
        return wrong.size() == 1
                ? Problem.of("admin.security.wrong.site", wrong.get(0))
                : Problem.of("admin.security.wrong.sites", String.join(", ", wrong));
    }

    /** Only to be asked when there is no problem. */
    Set<String> origins() {
        return lines.stream()
                .flatMap(line -> SiteOrigin.parse(line).stream())
                .map(SiteOrigin::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
