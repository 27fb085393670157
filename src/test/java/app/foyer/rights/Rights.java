package app.foyer.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may enter what, and whose things an address may name. This is the one place where that is said for the tests; whoever
 * adds a page, a REST address or a parameter adds a line here, and {@link EverythingIsSaidTest} fails until it is done.
 */
final class Rights {

    /** Pages, and who may enter them. An index page is named by its folder, with a slash. */
    private static final String PAGES = """
            /                           | everybody
            /book                       | everybody
            /booking                    | everybody
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
            /admin/customer-delete      | admins
            /admin/customer-merge       | admins
            /admin/viewing              | admins
            /admin/view-as/appointments | admins
            /admin/staff                | admins
            /admin/staff-member         | admins
            /admin/accounts             | admins
            /admin/closures             | admins
            /admin/blocked-time         | staff, admins
            /admin/services             | admins
            /admin/service              | admins
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
            /booking/answer     | see the table of things
            /panel/appointments/answer | see the table of things
            /admin/appointments/answer | see the table of things
            *.xhtml             | see the table of pages
            """;

    /**
     * Addresses that name a thing of somebody's, the class that reads the name, and who finds customer A's thing there. All
     * others are answered as if there were no such thing.
     */
    private static final String THINGS = """
            /panel/appointments?appointment=APPOINTMENT   | PanelChoices        | customer A
            /panel/appointments?move=APPOINTMENT          | PanelChoices        | customer A
            /panel/appointments?cancel=APPOINTMENT        | PanelChoices        | customer A
            /panel/appointments?cancelled=APPOINTMENT     | PanelChoices        | customer A
            /panel/appointments/calendar?ref=APPOINTMENT  | MyCalendarFileServlet | customer A
            /panel/password?end=SESSION                   | MySessionsView      | customer A
            /booking?ref=APPOINTMENT                      | BookingView         | link holder
            /booking?ref=APPOINTMENT&move=APPOINTMENT     | BookingView         | link holder
            /booking?ref=APPOINTMENT&cancel=APPOINTMENT   | BookingView         | link holder
            /booking/calendar?ref=APPOINTMENT             | CalendarFileServlet | link holder
            /booking/answer?file=ANSWER                   | AnswerFileServlet | link holder
            /panel/appointments/answer?file=ANSWER        | MyAnswerFileServlet | customer A
            /admin/appointments/answer?file=ANSWER        | AnswerOfAppointmentServlet | staff A, admins
            /book?done=APPOINTMENT                        | BookedView          | link holder
            /book?done=APPOINTMENT                        | BookingPath         | link holder
            /admin/appointments?appointment=APPOINTMENT   | AppointmentsView    | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=reject | AppointmentsView | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=cancel | AppointmentsView | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=move | AppointmentsView | staff A, admins
            /admin/appointments?do=new&customer=CUSTOMER  | NewAppointmentAddress | staff A, admins
            /admin/appointments?customer=CUSTOMER         | AppointmentChoices  | staff A, admins
            /admin/calendar?appointment=APPOINTMENT       | AppointmentsView    | staff A, admins
            /admin/settings/try?appointment=APPOINTMENT   | TryView             | admins
            /admin/messages?message=MESSAGE               | MessageView         | admins
            /admin/messages?customer=CUSTOMER             | MessageChoices      | admins
            /admin/workflow?workflow=WORKFLOW             | WorkflowView        | admins
            /admin/workflow?workflow=WORKFLOW&action=ACTION | WorkflowActionView | admins
            /admin/workflow?workflow=WORKFLOW&action=ACTION&do=remove | WorkflowActionView | admins
            /admin/template?action=ACTION                 | AskedText           | admins
            /admin/customers?customer=CUSTOMER            | CustomersView       | admins
            /admin/customers/import?file=IMPORT           | ImportView          | admins
            /admin/viewing?customer=CUSTOMER              | ViewingView         | admins
            /admin/customers/picture?customer=CUSTOMER    | CustomerPictureServlet | admins
            /admin/customer?customer=CUSTOMER             | CustomerView        | admins
            /admin/customer?customer=CUSTOMER&do=edit     | CustomerView        | admins
            /admin/customer?customer=CUSTOMER             | CustomerAccessView  | admins
            /admin/customer-delete?customers=CUSTOMER     | CustomerDeleteView  | admins
            /admin/customer-merge?customer=CUSTOMER&other=2 | CustomerMergeView | admins
            /admin/staff-member?staff=STAFF               | StaffMemberView     | admins
            /admin/blocked-time?entry=BLOCKED             | BlockedTimeView     | staff A
            /admin/closures?closure=CLOSURE               | ClosuresView        | admins
            /admin/audit?line=LINE                        | AuditView           | admins
            /admin/accounts?account=MEMBER                | AccountView         | admins
            /admin/accounts?invitation=INVITATION         | InvitationsView     | admins
            """;

    /** Parameters that name nobody's thing, wherever they stand. */
    static final Set<String> CHOICES = Set.of(
            // rows that were ticked in a form: services look whose they are
            "pick",
            // how a list is shown
            "sort",
            "order",
            "page",
            // the moment at which the rules are tried out
            "at",
            "show",
            "status",
            "from",
            "until",
            "search",
            "refused",
            "for",
            "group",
            "kind",
            "question",
            "tag",
            "access",
            "since",
            "mode",
            "terms",
            "channel",
            "workflow",
            "text",
            "who",
            "whom",
            // what everybody may choose when booking
            "service",
            "view",
            "colour",
            "staff",
            "location",
            "category",
            // what is moved in the order of the business, and what has just been moved
            "up",
            "down",
            "moved",
            "month",
            "day",
            "start",
            "step",
            "do",
            // what the business books or moves, and how much of the page is asked for
            "time",
            "minutes",
            "with",
            "on",
            "part",
            "back",
            "somebodyNew",
            // which dialog is open
            "way",
            "factor",
            "endOthers",
            // in whose words and time
            "lang",
            "language",
            "zone",
            // what a page says has just happened
            "news",
            "asked",
            // which change of somebody else a form has told of
            "told",
            // and the button with which one saves all the same
            "settings",
            // which tab of a page, and how many rows its form has
            "tab",
            "shape",
            "rows",
            // whose public holidays
            "country",
            "region",
            "year",
            // the signs of a form of ours
            "jakarta.faces.ViewState",
            "primefaces.nonce",
            // secrets: they are looked up by their hash, and name nothing to who does not know them
            "t",
            "code");

    /** Parameters whose name stands in a variable, and why that is no new one. */
    static final Set<String> BY_VARIABLE = Set.of(
            // hands on what CustomerChoices and the list of customers name
            "CustomerAccessView choice",
            // move and cancel, asked for in turn
            "BookingView dialog",
            // hides what belongs to a form from error pages, and hands on the rest
            "ErrorPages String",
            "ErrorPages name",
            // the answer to a question of the form that was sent
            "SentAnswers field",
            // the field of a form that was sent, for the sentence beside it
            "Said field",
            // hands on what Choices names
            "Choices name");

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

    /** An address that names somebody's thing, and who finds customer A's there. */
    record Thing(String address, String reader, Set<Person> people) {

        String path() {
            return address.substring(0, address.indexOf('?'));
        }

        Set<String> parameters() {
            return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                    .map(parameter -> parameter.substring(0, parameter.indexOf('=')))
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return address;
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

    static List<Thing> things() {
        return rows(THINGS)
                .map(row -> new Thing(row[0], row[1], Person.read(row[2])))
                .toList();
    }

    private static Stream<String[]> rows(String table) {
        return table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
