package app.foyer.messaging.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes lines out of HTML that was sanitised, where every element is closed. A line is what a reader sees as one: a
 * paragraph, an item, a row's cell, or what stands between two line breaks of it.
 */
final class HtmlLines {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img");
    private static final Set<String> LINES =
            Set.of("p", "li", "td", "th", "div", "h1", "h2", "h3", "blockquote", "center");

    private HtmlLines() {}

    /** A stretch of the source. */
    private record Stretch(int from, int to) {

        boolean holds(int position) {
            return from <= position && position < to;
        }
    }

    /** An element, with the line breaks that stand in it directly. */
    private record Element(String name, int from, int inside, List<Stretch> breaks) {}

    static String without(String mark, String html) {
        var rest = html;
        for (var at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
            var line = lineAround(at, rest);
            rest = rest.substring(0, line.from()) + rest.substring(line.to());
        }
        return rest;
    }

    private static Stretch lineAround(int at, String html) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element("", 0, 0, new ArrayList<>()));
        var tags = TAG.matcher(html);
        Stretch around = null;
        while (tags.find() && around == null) {
            var name = tags.group(2).toLowerCase();
            if (name.equals("br")) {
                open.peek().breaks().add(new Stretch(tags.start(), tags.end()));
            } else if (!tags.group(1).isEmpty()) {
                var closed = open.pop();
                if (LINES.contains(closed.name()) && new Stretch(closed.from(), tags.end()).holds(at)) {
                    around = part(closed, at, tags.start(), tags.end());
                }
            } else if (!WITHOUT_END.contains(name)) {
                open.push(new Element(name, tags.start(), tags.end(), new ArrayList<>()));
            }
        }
        return around == null ? part(open.getLast(), at, html.length(), html.length()) : around;
    }

    /** What stands between two line breaks, with one of them; without line breaks the whole element. */
    private static Stretch part(Element element, int at, int insideTo, int to) {
        if (element.breaks().isEmpty()) {
            return new Stretch(element.from(), to);
        }
        var from = element.inside();
        for (var lineBreak : element.breaks()) {
            if (at < lineBreak.from()) {
                return new Stretch(from, lineBreak.to());
            }
            from = lineBreak.to();
        }
        var last = element.breaks().get(element.breaks().size() - 1);
        return new Stretch(last.from(), insideTo);
    }
}
