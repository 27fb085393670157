package app.foyer.settings;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which logo there is: how large it is, and a sign that is another for every other picture. Its address ends with the sign,
 * so that nobody goes on seeing the old one.
 *
 * @param width in pixels
 */
public record LogoMark(int width, int height, String sign) implements Serializable {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})x(\\d{1,4})-([0-9a-f]{8,64})");

    /** Empty where the text tells of no logo. */
    public static Optional<LogoMark> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new LogoMark(
                        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3)))
                : Optional.empty();
    }

    /** Behind the address of Foyer. */
    public String address() {
        return "/company-logo.png?v=" + sign;
    }

    /** The same logo, shown so small that it fits; never larger than it is. */
    public LogoMark within(int mostWidth, int mostHeight) {
        var scale = Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
        return new LogoMark(
                Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)), sign);
    }

    /** As {@link CompanySettings} keeps it. */
    @Override
    public String toString() {
        return width + "x" + height + "-" + sign;
    }
}
