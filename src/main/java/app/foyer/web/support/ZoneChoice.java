package app.foyer.web.support;

import app.foyer.shared.Wording;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A time zone to choose: {@code America/New York (UTC-5)}. */
public record ZoneChoice(String id, String label, boolean chosen) implements Serializable {

    /** All that are offered; the reader's own comes first when it is none of them. */
    public static List<ZoneChoice> all(Wording wording) {
        var offered = Zones.offered();
        var chosenFirst = offered.contains(wording.zone())
                ? offered.stream()
                : Stream.concat(Stream.of(wording.zone()), offered.stream());
        return chosenFirst
                .map(zone -> new ZoneChoice(zone.getId(), name(zone, wording), zone.equals(wording.zone())))
                .toList();
    }

    /** With what it is away from UTC now. */
    public static String name(ZoneId zone, Wording wording) {
        return wording.text(
                "common.format.timeInZone",
                zone.getId().replace('_', ' '),
                wording.in(zone).offset(wording.now()));
    }
}
