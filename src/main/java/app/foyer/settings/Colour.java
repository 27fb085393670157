package app.foyer.settings;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour on a screen, each part from 0 to 255. */
public record Colour(int red, int green, int blue) implements Serializable {

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-fA-F]{6})");

    /** @param typed {@code #rrggbb}, also without its mark; empty when it is no colour */
    public static Optional<Colour> read(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> WRITTEN.matcher(text.strip()))
                .filter(found -> found.matches())
                .map(found -> Integer.parseInt(found.group(1), 16))
                .map(all -> new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF));
    }

    static Colour of(String written) {
        return read(written).orElseThrow();
    }

    /** As in {@code color-mix(in srgb, …)}: so many hundredths of this one, and the rest of the other. */
    Colour mixed(int hundredths, Colour other) {
        return new Colour(
                mixed(hundredths, red, other.red),
                mixed(hundredths, green, other.green),
                mixed(hundredths, blue, other.blue));
    }

    private static int mixed(int hundredths, int own, int other) {
        return Math.round((own * hundredths + other * (100 - hundredths)) / 100f);
    }

    /** From 1, the same, to 21, black and white, as WCAG counts it. */
    double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
