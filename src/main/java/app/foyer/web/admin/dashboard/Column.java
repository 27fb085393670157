package app.foyer.web.admin.dashboard;

/**
 * One column of a chart over days.
 *
 * @param address of the list of that day
 * @param at its left edge, in percent of the width
 * @param width in percent of the width
 * @param height in percent of the highest
 * @param kind how it looks: {@code plain} for what was, {@code rest} for what is to come
 */
public record Column(String day, String address, String told, double at, double width, double height, String kind) {

    private static final double WHOLE = 100;

    public String x() {
        return Bar.percent(at);
    }

    public String w() {
        return Bar.percent(width);
    }

    /** Its right edge. */
    public String end() {
        return Bar.percent(at + width);
    }

    public String y() {
        return Bar.percent(WHOLE - height);
    }

    public String h() {
        return Bar.percent(height);
    }
}
