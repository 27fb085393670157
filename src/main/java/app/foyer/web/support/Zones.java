package app.foyer.web.support;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The time zones that a person can choose from: cities, no abbreviations and no bare offsets. */
public final class Zones {

    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private static final List<ZoneId> OFFERED = ZoneId.getAvailableZoneIds().stream()
            .filter(Zones::isCity)
            .sorted()
            .map(ZoneId::of)
            .toList();

    private Zones() {}

    public static List<ZoneId> offered() {
        return OFFERED;
    }

    /** The zone of this name; empty when there is none, whatever was sent. */
    public static Optional<ZoneId> parse(String name) {
        if (name == null || name.length() > 64) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name)).filter(zone -> name.equals("UTC") || isCity(name));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isCity(String name) {
        var slash = name.indexOf('/');
        return slash > 0 && CONTINENTS.contains(name.substring(0, slash));
    }
}
