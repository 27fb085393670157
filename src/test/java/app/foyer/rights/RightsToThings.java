package app.foyer.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose things an address may name, and who finds them there: the part of {@link Rights} that grows with every drawer. */
final class RightsToThings {

    /**
     * Addresses that name a thing of somebody's, the class that reads the name, and who finds customer A's thing there. All
     * others are answered as if there were no such thing.
     */
    private static final String THINGS = """
            /panel/appointments?appointment=APPOINTMENT   | PanelChoices        | customer A
            /panel/appointments?move=APPOINTMENT          | PanelChoices        | customer A
            /panel/appointments?cancel=APPOINTMENT        | PanelChoices        | customer A
            /panel/appointments?cancelled=APPOINTMENT     | PanelChoices        | customer A
            /panel/appointments?pay=APPOINTMENT           | PanelChoices        | customer A
            /panel/appointments?paid=APPOINTMENT          | PanelChoices        | customer A
            /panel/appointments/calendar?ref=APPOINTMENT  | MyCalendarFileServlet | customer A
            /panel/receipt?number=RECEIPT                 | MyReceiptView       | customer A
            /panel/receipt/pdf?number=RECEIPT             | ReceiptAnswer       | customer A
            /admin/receipt?number=RECEIPT                 | ReceiptView         | staff A, admins
            /admin/receipt/pdf?number=RECEIPT             | ReceiptAnswer       | staff A, admins
            /panel/password?end=SESSION                   | MySessionsView      | customer A
            /booking?ref=APPOINTMENT                      | BookingView         | link holder
            /booking?ref=APPOINTMENT&move=APPOINTMENT     | BookingView         | link holder
            /booking?ref=APPOINTMENT&cancel=APPOINTMENT   | BookingView         | link holder
            /booking?ref=APPOINTMENT&pay=APPOINTMENT      | PayNowView          | link holder
            /booking?ref=APPOINTMENT&paid=APPOINTMENT     | Paying              | link holder
            /booking/calendar?ref=APPOINTMENT             | CalendarFileServlet | link holder
            /panel/appointments/answer?file=ANSWER        | MyAnswerFileServlet | customer A
            /admin/appointments/answer?file=ANSWER        | AnswerOfAppointmentServlet | staff A, admins
            /book?done=APPOINTMENT                        | BookedView          | link holder
            /book?done=APPOINTMENT                        | BookingPath         | link holder
            /admin/appointments?appointment=APPOINTMENT   | AppointmentsView    | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=reject | AppointmentsView | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=cancel | AppointmentsView | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=move | AppointmentsView | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=pay | AppointmentsView | staff A, admins
            /admin/appointments?appointment=APPOINTMENT&do=refund | AppointmentsView | staff A, admins
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

    private RightsToThings() {}

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

    static List<Thing> things() {
        return Rights.rows(THINGS)
                .map(row -> new Thing(row[0], row[1], Person.read(row[2])))
                .toList();
    }
}
