package app.foyer.booking;

import app.foyer.booking.AppointmentService.Sort;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;

/**
 * In which order appointments {@code a} are listed. There are two ways to get there, and the database cannot know which is the
 * short one: it takes any day's appointments to be spread evenly over all bookings, all customers and so on.
 *
 * <ul>
 *   <li>Of many, the index that has this order is walked until a page is full.
 *   <li>Few are found first, and sorted then: walking that index, most of the table might be met before the first of them.
 * </ul>
 */
final class AppointmentOrder {

    private final PageRequest<Sort> page;
    private final boolean isSortedAfterwards;

    /** @param total how many there are, as far as they are counted */
    AppointmentOrder(PageRequest<Sort> page, AppointmentFilter filter, long total) {
        this.page = page;
        isSortedAfterwards = total <= Page.COUNTED || isFarFromTheBegin(page, filter);
    }

    /** Whoever wants to see the latest bookings of last year's days would walk over all of this year's. */
    private static boolean isFarFromTheBegin(PageRequest<Sort> page, AppointmentFilter filter) {
        var limit = page.ascending() ? filter.from() : filter.until();
        return page.sort() == Sort.BOOKED_AT && limit.isPresent();
    }

    String join() {
        return switch (page.sort()) {
            case CUSTOMER -> " join Customer c on c.id = a.customerId";
            case SERVICE -> " join Service s on s.id = a.serviceId";
            case STAFF -> " join StaffMember m on m.id = a.staffId";
            default -> "";
        };
    }

    String jpql() {
        return " order by " + (isSortedAfterwards ? withoutIndex(column()) : column()) + " " + page.direction()
                + ", a.id " + page.direction();
    }

    /** The same value, but no index is known to be in the order of it. */
    private static String withoutIndex(String column) {
        return "coalesce(%1$s, %1$s)".formatted(column);
    }

    private String column() {
        return switch (page.sort()) {
            case START -> "a.startsAt";
            case BOOKED_AT -> "a.agreement.bookedAt";
            case CUSTOMER -> "c.person.lastName";
            case SERVICE -> "s.name";
            case STAFF -> "m.name";
            case STATUS -> "a.status";
        };
    }
}
