package app.foyer.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a browser sends for the lists of a form in which nobody has chosen anything: what the page has chosen, or the first. */
final class ChosenEntries {

    private static final Pattern LIST = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern ENTRY = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private ChosenEntries() {}

    /** By the name of the list; one without entries sends nothing. */
    static Map<String, String> in(String form) {
        var chosen = new LinkedHashMap<String, String>();
        LIST.matcher(form)
                .results()
                .filter(list -> !list.group(1).contains("disabled"))
                .forEach(list -> ENTRY.matcher(list.group(2))
                        .results()
                        .map(entry -> entry.group(1))
                        .reduce((first, next) ->
                                first.contains("selected") || !next.contains("selected") ? first : next)
                        .ifPresent(entry -> chosen.put(first(NAME, list.group(1)), first(VALUE, entry))));
        return chosen;
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElse("");
    }
}
