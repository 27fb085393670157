package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Sort;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders of the console's list, on both databases: few that are sorted and many whose index is walked stand alike. */
class AppointmentOrderIT {

    private static final int APPOINTMENTS = 40;
    private static final int PAGE = 7;
    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2027-03-02T09:00:00Z");
    private static final List<String> STATUSES = List.of("CANCELLED", "CONFIRMED", "PENDING");

    /** What a list shows of one, as its database compares it. */
    private record Row(long id, Map<Sort, String> values) {}

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyOrderIsTheSameOnAllWaysAndItsPagesFitTogether(Databases kind) {
        try (var own = OwnDatabase.on(kind)) {
            var rows = fill(own);
            for (var sort : Sort.values()) {
                for (var ascending : List.of(true, false)) {
                    var expected = inOrder(rows, sort, ascending);
                    for (var total : List.of((long) APPOINTMENTS, Page.COUNTED + 1L)) {
                        assertThat(pages(own, sort, ascending, total))
                                .as("%s, ascending: %s, of %s", sort, ascending, total)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static List<Long> pages(OwnDatabase own, Sort sort, boolean ascending, long total) {
        var ids = new ArrayList<Long>();
        for (int first = 0; first < APPOINTMENTS; first += PAGE) {
            var page = new PageRequest<>(first, PAGE, sort, ascending);
            var order = new AppointmentOrder(page, AppointmentFilter.none(), total);
            List<Long> found = own.inTransaction(
                    em -> em.createQuery("select a.id from Appointment a" + order.join() + order.jpql(), Long.class)
                            .setFirstResult(page.first())
                            .setMaxResults(page.size())
                            .getResultList());
            ids.addAll(found);
        }
        return ids;
    }

    /** By the value, and those alike by their numbers. */
    private static List<Long> inOrder(List<Row> rows, Sort sort, boolean ascending) {
        Function<Row, String> value = row -> row.values().get(sort);
        var order = Comparator.comparing(value).thenComparing(Row::id);
        return rows.stream()
                .sorted(ascending ? order : order.reversed())
                .map(Row::id)
                .toList();
    }

    private static List<Row> fill(OwnDatabase own) {
        var business = OwnBusiness.in(own.database());
        var people = new long[] {business.staff(), business.employ(), business.employ()};
        var services = new long[3];
        var customers = new long[3];
        for (int i = 0; i < 3; i++) {
            services[i] = business.service(Duration.ofMinutes(15)).by(people);
            customers[i] = business.customer();
            own.database().run("update staff_member set name = ? where id = ?", "Member " + "BCA".charAt(i), people[i]);
            own.database().run("update service set name = ? where id = ?", "Service " + "CAA".charAt(i), services[i]);
            own.database()
                    .run("update customer set last_name = ? where id = ?", "Guest " + "BAC".charAt(i), customers[i]);
        }
        var random = new Random(1);
        var rows = new ArrayList<Row>();
        for (long id = 1; id <= APPOINTMENTS; id++) {
            var person = random.nextInt(3);
            var service = random.nextInt(3);
            var customer = random.nextInt(3);
            var status = STATUSES.get(random.nextInt(3));
            var start = BEGIN.plusMinutes(20L * random.nextInt(30));
            var booked = BEGIN.minusDays(1 + random.nextInt(20));
            while (own.database()
                            .count(
                                    "select count(*) from appointment where staff_id = ? and starts_at = ?",
                                    people[person],
                                    start)
                    > 0) {
                start = start.plusMinutes(20);
            }
            own.database()
                    .run(
                            "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id,"
                                    + " status, starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive,"
                                    + " price, currency, booked_at, booked_through)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, 'EUR', ?, 'PAGE')",
                            id,
                            "FO-" + id,
                            services[service],
                            people[person],
                            business.location(),
                            customers[customer],
                            status,
                            start,
                            start.plusMinutes(15),
                            start,
                            start.plusMinutes(15),
                            id,
                            BigDecimal.TEN,
                            booked);
            var values = new EnumMap<Sort, String>(Sort.class);
            values.put(Sort.START, start.toInstant().toString());
            values.put(Sort.BOOKED_AT, booked.toInstant().toString());
            values.put(Sort.CUSTOMER, String.valueOf("BAC".charAt(customer)));
            values.put(Sort.SERVICE, String.valueOf("CAA".charAt(service)));
            values.put(Sort.STAFF, String.valueOf("BCA".charAt(person)));
            values.put(Sort.STATUS, status);
            rows.add(new Row(id, values));
        }
        return rows;
    }
}
