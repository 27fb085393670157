package app.foyer.settings;

import java.io.Serializable;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What pages and mails make of the company's colour, so that everybody can read what is written in it and on it: by day it is
 * darkened, in the dark it is lightened, no further than until its contrast is 4.5:1. By day that holds on white, and also on
 * the darkest grounds on which it stands; white on it can be read as well then.
 *
 * @param onLight for links and buttons by day
 * @param softOnLight a ground with a touch of it
 * @param onDark the same by night
 * @param softOnDark the same by night
 */
public record Accent(Colour onLight, Colour softOnLight, Colour onDark, Colour softOnDark) implements Serializable {

    /** What is used as long as the company names no colour. */
    public static final String OF_FOYER = "#14655a";

    private static final double ENOUGH = 4.5;
    private static final Colour BLACK = Colour.of("#000000");
    private static final Colour WHITE = Colour.of("#ffffff");

    // --sunken by day, --surface and --sunken by night, as tokens.css has them
    private static final Colour SUNKEN = Colour.of("#f3f0ea");
    private static final Colour DARK_SURFACE = Colour.of("#201e1b");
    private static final Colour DARK_SUNKEN = Colour.of("#2a2824");

    /** By night no accent has more of its own colour than this: light on dark is calmer. */
    private static final int MOST_BY_NIGHT = 48;

    /** @param colour as it is stored; of what is no colour Foyer's own is used */
    public static Accent of(String colour) {
        var wished = Colour.read(colour).orElseGet(() -> Colour.of(OF_FOYER));
        var light = first(100, wished, BLACK, Accent::canBeReadByDay);
        var softDark = light.mixed(26, DARK_SURFACE);
        var dark = first(
                MOST_BY_NIGHT,
                light,
                WHITE,
                tried -> tried.contrast(DARK_SUNKEN) >= ENOUGH && tried.contrast(softDark) >= ENOUGH);
        return new Accent(light, soft(light), dark, softDark);
    }

    private static boolean canBeReadByDay(Colour tried) {
        return tried.contrast(SUNKEN) >= ENOUGH && tried.contrast(soft(tried)) >= ENOUGH;
    }

    private static Colour soft(Colour light) {
        return light.mixed(9, WHITE);
    }

    private static Colour first(int most, Colour colour, Colour end, Predicate<Colour> canBeRead) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(step -> colour.mixed(most - step, end))
                .filter(canBeRead)
                .findFirst()
                .orElse(end);
    }
}
