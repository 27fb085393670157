package app.foyer.web.admin.frame;

import java.util.List;

/**
 * A page of the console that the navigation leads to.
 *
 * @param name of its word, of its words for the search and of its icon
 * @param address within the application
 * @param isForStaff whether staff may enter it; administrators may enter all
 * @param key pressed after {@code g} to go there; empty for none
 * @param also other pages that belong to it
 */
public record Place(String name, String address, boolean isForStaff, String key, List<String> also) {

    static Place of(String name, String address, String key, String... also) {
        return new Place(name, address, false, key, List.of(also));
    }

    Place forStaff() {
        return new Place(name, address, true, key, also);
    }

    public String label() {
        return "common.nav." + name;
    }

    /** @param view of the page that is shown */
    boolean isAt(String view) {
        return isAt(view, address) || also.stream().anyMatch(other -> isAt(view, other));
    }

    private static boolean isAt(String view, String page) {
        return view.startsWith(page + ".") || view.startsWith(page + "/");
    }
}
