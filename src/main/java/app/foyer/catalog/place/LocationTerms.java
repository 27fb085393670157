package app.foyer.catalog.place;

import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the business says about a location, as somebody has filled it in.
 *
 * @param zone the name of a time zone, such as {@code Europe/Berlin}
 */
public record LocationTerms(String name, String address, String zone) implements Serializable {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_ADDRESS = 300;

    public LocationTerms {
        name = Objects.requireNonNullElse(name, "").strip();
        address = oneLine(address);
        zone = Objects.requireNonNullElse(zone, "").strip();
    }

    /** Everything that speaks against it. */
    List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        if (name.isEmpty()) {
            refusals.add(Refusal.because("location.name.missing"));
        } else if (name.length() > LONGEST_NAME) {
            refusals.add(Refusal.because("location.name.tooLong", LONGEST_NAME));
        } else if (!VisibleText.isName(name)) {
            refusals.add(Refusal.because("location.name.control"));
        }
        if (address.isEmpty()) {
            refusals.add(Refusal.because("location.address.missing"));
        } else if (address.length() > LONGEST_ADDRESS) {
            refusals.add(Refusal.because("location.address.tooLong", LONGEST_ADDRESS));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            refusals.add(Refusal.because("location.zone.unknown"));
        }
        return refusals;
    }

    /** Only to be asked when nothing speaks against it. */
    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    private static String oneLine(String typed) {
        return VisibleText.straight(Objects.requireNonNullElse(typed, ""))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }
}
