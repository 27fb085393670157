package app.foyer.messaging.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wrote, with placeholders between braces. A brace that begins no known placeholder is a mistake. */
public record TemplateText(String source) {

    private static final Pattern OPENED = Pattern.compile("\\{([^{}\\s]{0,60})(}?)");
    private static final Pattern KNOWN = Pattern.compile("\\{([a-z_]+)}");

    /** A placeholder that nobody knows, and where it stands, counted from one. */
    public record Mistake(String written, int line, int column) {}

    public List<Mistake> mistakes(Predicate<Placeholder> allowed) {
        var mistakes = new ArrayList<Mistake>();
        var lines = source.split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            var opened = OPENED.matcher(lines[line]);
            while (opened.find()) {
                var isKnown = !opened.group(2).isEmpty()
                        && Placeholder.named(opened.group(1)).filter(allowed).isPresent();
                if (!isKnown) {
                    mistakes.add(new Mistake(opened.group(), line + 1, opened.start() + 1));
                }
            }
        }
        return mistakes;
    }

    public Set<Placeholder> placeholders() {
        var found = EnumSet.noneOf(Placeholder.class);
        KNOWN.matcher(source).results().forEach(one -> Placeholder.named(one.group(1))
                .ifPresent(found::add));
        return found;
    }

    /** In one line, whatever is missing is left out. */
    public String fillLine(Placeholders values) {
        return MailFrame.oneLine(replace(source, values, written -> written));
    }

    /** A line takes leave with what it asks for in vain, and with it a line above that only announces it. */
    public String fill(Placeholders values) {
        var kept = new ArrayList<String>();
        for (var line : source.split("\\R", -1)) {
            if (new TemplateText(line).isInVain(values)) {
                if (line.strip().matches(KNOWN.pattern()) && !kept.isEmpty() && isAnnouncement(kept)) {
                    kept.remove(kept.size() - 1);
                }
            } else {
                kept.add(replace(line, values, written -> written));
            }
        }
        return String.join("\n", kept).replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }

    private static boolean isAnnouncement(List<String> lines) {
        return lines.get(lines.size() - 1).strip().endsWith(":");
    }

    /** Whether it asks for something that is not there, and makes no sense without it. */
    boolean isInVain(Placeholders values) {
        return placeholders().stream().anyMatch(one -> one.takesItsLine() && !values.has(one));
    }

    /** @param written what is done to everything that is filled in */
    static String replace(String source, Placeholders values, UnaryOperator<String> written) {
        return KNOWN.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.named(found.group(1))
                        .map(one -> written.apply(values.of(one)))
                        .orElse(found.group())));
    }
}
