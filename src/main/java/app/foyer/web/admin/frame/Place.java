package app.foyer.web.admin.frame;

import java.util.List;

/**
 * A page of the console that the navigation leads to.
 *
 * @param name of its word, of its words for the search and of its icon
 * @param address within the application
 * @param readers to whom it is offered
 * @param key pressed after {@code g} to go there; empty for none
 * @param also other pages that belong to it
 */
public record Place(String name, String address, Readers readers, String key, List<String> also) {

    /** Who is offered a page. */
    enum Readers {
        ADMINISTRATORS,
        /** Administrators, and everybody whose account has the role of staff. */
        STAFF,
        /** Whoever gives services under a name of their own, administrator or not: the page is about them. */
        ON_THE_STAFF
    }

    static Place of(String name, String address, String key, String... also) {
        return new Place(name, address, Readers.ADMINISTRATORS, key, List.of(also));
    }

    Place forStaff() {
        return new Place(name, address, Readers.STAFF, key, also);
    }

    Place forWhoIsOnTheStaff() {
        return new Place(name, address, Readers.ON_THE_STAFF, key, also);
    }

    public String label() {
        return "common.nav." + name;
    }

    /** The page of the address, without what is asked of it. */
    String page() {
        return address.replaceFirst("\\?.*", "");
    }

    /** @param view of the page that is shown */
    boolean isAt(String view) {
        return isAt(view, address) || also.stream().anyMatch(other -> isAt(view, other));
    }

    private static boolean isAt(String view, String page) {
        return view.startsWith(page + ".") || view.startsWith(page + "/");
    }
}
