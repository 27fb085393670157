package app.foyer.architecture;

import java.util.List;

/** The packages of the house, as rules of ArchUnit name them. */
final class Rooms {

    /** Each room may use those before it, never those after it. Some are not built yet. */
    static final List<String> IN_ORDER = List.of(
            "shared",
            "platform",
            "settings",
            "audit",
            "account",
            "customer",
            "catalog",
            "availability",
            "bundle",
            "coupon",
            "booking",
            "payment",
            "messaging",
            "privacy",
            "reporting",
            "demo");

    static final String API = in("api");
    static final String WEB = in("web");

    private Rooms() {}

    static String in(String room) {
        return "app.foyer." + room + "..";
    }
}
