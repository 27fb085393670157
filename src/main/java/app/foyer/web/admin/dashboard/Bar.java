package app.foyer.web.admin.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a chart: what it is about, how long it is, and the same in words, so that nobody has to measure.
 *
 * @param address where the line leads
 * @param parts that lie one after the other, in percent of the longest possible line
 * @param told how much it is
 * @param more what else there is to say; may be empty
 */
public record Bar(String label, String address, List<Part> parts, String told, String more) {

    private static final double WHOLE = 100;

    public Bar {
        parts = List.copyOf(parts);
    }

    /** A piece of a line. @param kind how it looks: {@code plain}, {@code waiting} or {@code rest} */
    public record Part(String kind, double from, double width) {

        /** With the sign that pictures want: {@code 12.5%}. */
        public String x() {
            return percent(from);
        }

        public String w() {
            return percent(width);
        }
    }

    /** @param amounts of the kinds, in the same order */
    static List<Part> parts(double longest, List<String> kinds, List<Long> amounts) {
        var parts = new ArrayList<Part>();
        double from = 0;
        for (int i = 0; i < kinds.size(); i++) {
            var width = longest == 0 ? 0 : WHOLE * amounts.get(i) / longest;
            if (width > 0) {
                parts.add(new Part(kinds.get(i), from, width));
            }
            from += width;
        }
        return parts;
    }

    static String percent(double number) {
        return Math.round(number * 100) / 100.0 + "%";
    }
}
