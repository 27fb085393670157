package app.foyer.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may enter what. This is the one place where that is said for the tests, with {@link RightsToThings} and
 * {@link Parameters}; whoever adds a page, a REST address or a parameter adds a line, and {@link EverythingIsSaidTest} fails
 * until it is done.
 */
final class Rights {

    /** Pages, and who may enter them. An index page is named by its folder, with a slash. */
    private static final String PAGES = """
            /                           | everybody
            /book                       | everybody
            /booking                    | everybody
            /sandbox                    | everybody
            /login                      | everybody
            /logout                     | everybody
            /signup                     | everybody
            /verify-email               | everybody
            /forgot-password            | everybody
            /reset-password             | everybody
            /setup                      | everybody
            /invitation                 | everybody
            /second-factor              | who is on the way in
            /second-factor-setup        | who is on the way in
            /new-password               | who is on the way in
            /panel/                     | customers
            /panel/appointments         | customers
            /panel/packages             | customers
            /panel/payments             | customers
            /panel/receipt              | customers
            /panel/account              | customers, staff, admins
            /panel/delete-account       | customers, staff, admins
            /panel/password             | customers, staff, admins
            /admin/                     | staff, admins
            /admin/dashboard            | staff, admins
            /admin/search               | staff, admins
            /admin/found                | staff, admins
            /admin/appointments         | staff, admins
            /admin/calendar             | staff, admins
            /admin/customers            | admins
            /admin/customers/import     | admins
            /admin/customer             | admins
            /admin/payments             | admins
            /admin/receipt              | staff, admins
            /admin/customer-delete      | admins
            /admin/customer-merge       | admins
            /admin/viewing              | admins
            /admin/view-as/appointments | admins
            /admin/view-as/packages     | admins
            /admin/view-as/payments     | admins
            /admin/view-as/account      | admins
            /admin/staff                | admins
            /admin/staff-member         | admins
            /admin/accounts             | admins
            /admin/closures             | admins
            /admin/blocked-time         | staff, admins
            /admin/services             | admins
            /admin/service              | admins
            /admin/packages             | admins
            /admin/coupons              | admins
            /admin/locations            | admins
            /admin/workflows            | admins
            /admin/workflow             | admins
            /admin/template             | admins
            /admin/messages             | admins
            /admin/audit                | admins
            /admin/settings/company     | admins
            /admin/settings/booking     | admins
            /admin/settings/messages    | admins
            /admin/settings/panel       | admins
            /admin/settings/payments    | admins
            /admin/settings/questions   | admins
            /admin/settings/security    | admins
            /admin/settings/try         | admins
            """;

    /** What programs ask for. The session's cookie opens nothing there; what needs a right needs a key in the request. */
    private static final String REST = """
            GET  /api/v1/openapi.json                          | everybody
            GET  /api/v1/services                              | everybody
            GET  /api/v1/availability                          | everybody
            GET  /api/v1/booking-form                          | everybody
            POST /api/v1/appointments                          | everybody
            GET  /api/v1/appointments/{reference}              | the key of that appointment
            POST /api/v1/appointments/{reference}/reschedule   | the key of that appointment
            POST /api/v1/appointments/{reference}/cancel       | the key of that appointment
            POST /api/v1/payments/stripe                       | everybody
            """;

    /** What is neither a page nor REST. */
    private static final String SERVLETS = """
            /health/*           | everybody
            /company.css        | everybody
            /company-logo.png   | everybody
            /service-picture.jpg | everybody
            /booking/calendar   | see the table of things
            /staff-picture      | everybody
            /calendar/*         | everybody: opened by a secret alone
            /panel/my-picture   | customers: one's own alone, which the sign-in names
            /admin/viewing/end  | admins: ends what the own session looks at, and names nothing
            /admin/customers/picture | see the table of things
            /panel/my-data      | customers, staff, admins: one's own alone, which the sign-in names
            /panel/appointments/calendar | see the table of things
            /panel/appointments/answer | see the table of things
            /admin/appointments/answer | see the table of things
            /panel/receipt/pdf  | see the table of things
            /admin/receipt/pdf  | see the table of things
            *.xhtml             | see the table of pages
            """;

    private Rights() {}

    /**
     * Who may enter a page.
     *
     * @param isOnTheWayIn whether it is for those alone who have not signed in wholly: all others are led elsewhere
     */
    record Page(String address, Set<Person> people, boolean isOnTheWayIn) {

        @Override
        public String toString() {
            return address;
        }
    }

    /** What a program may ask for. */
    record Rest(String verb, String path, boolean isForEverybody) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static List<Page> pages() {
        return rows(PAGES).map(row -> page(row[0], row[1])).toList();
    }

    private static Page page(String address, String people) {
        var isOnTheWayIn = people.equals("who is on the way in");
        return new Page(address, Person.read(isOnTheWayIn ? "everybody" : people), isOnTheWayIn);
    }

    static List<Rest> rest() {
        return rows(REST)
                .map(row -> new Rest(row[0].split("\\s+")[0], row[0].split("\\s+")[1], row[1].equals("everybody")))
                .toList();
    }

    static List<String> servlets() {
        return rows(SERVLETS).map(row -> row[0]).toList();
    }

    static Stream<String[]> rows(String table) {
        return table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
