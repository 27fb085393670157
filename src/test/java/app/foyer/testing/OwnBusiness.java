package app.foyer.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small business of a test's own, written into the database beside Foyer: one place in UTC, one person who works there
 * around the clock, and the services that the test asks for. Other tests know nothing of it. At a server that many share
 * it is archived when the tests of its class are done ({@link GivenUp}).
 */
public final class OwnBusiness {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Database database;
    private final long category;
    private final long location;
    private final long staff;

    private OwnBusiness(Database database) {
        this.database = database;
        var name = "Test " + NEXT.incrementAndGet();
        category = insert("service_category", "name, sort_order", name, 1_000);
        location = insert("location", "name, address, time_zone", name, "1 Test Street", "UTC");
        staff = employ();
    }

    public static OwnBusiness in(Database database) {
        var business = new OwnBusiness(database);
        if (KeptConnections.lead(database)) {
            GivenUp.afterThisClass(business::archive);
        }
        return business;
    }

    /** One that classes share, and that stays. */
    public static OwnBusiness stayingIn(Database database) {
        return new OwnBusiness(database);
    }

    private void archive() {
        database.run("update service set active = false where category_id = ?", category);
        database.run(
                "update staff_member set active = false where id in"
                        + " (select staff_id from weekly_hours where location_id = ?)",
                location);
        database.run("update location set active = false where id = ?", location);
    }

    public long location() {
        return location;
    }

    /** The first member of the staff; more by {@link #employ()}. */
    public long staff() {
        return staff;
    }

    /** One more person who works around the clock, and offers what is made with {@link ServiceIdea#by}. */
    public long employ() {
        var member = insert("staff_member", "name, title", "Sam Tester " + NEXT.incrementAndGet(), "Tester");
        for (int day = 1; day <= 7; day++) {
            insert(
                    "weekly_hours",
                    "staff_id, location_id, kind, day_of_week, from_time, until_time",
                    member,
                    location,
                    "WORK",
                    day,
                    LocalTime.MIDNIGHT,
                    LocalTime.MIDNIGHT);
        }
        return member;
    }

    /** Nobody works in this business then. */
    public void close(LocalDate day, String reason) {
        insert("days_off", "location_id, first_day, last_day, reason", location, day, day, reason);
    }

    /** The first member of the staff does not work then. */
    public void takeOff(LocalDate day, String reason) {
        insert("days_off", "staff_id, first_day, last_day, reason", staff, day, day, reason);
    }

    /** A package that a customer has, good for a year. @return its lot, of this service */
    public long soldTo(long customer, long service, int sessions) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var name = "Some sessions " + NEXT.incrementAndGet();
        var bundle = insert(
                "bundle",
                "name, description, price, validity_amount, validity_unit, buyers, active",
                name,
                "Made by a test",
                BigDecimal.TEN,
                12,
                "MONTHS",
                "DESK",
                false);
        var purchase = insert(
                "purchase",
                "bundle_id, customer_id, name, price, currency, bought_at, expires_at, actor_kind, actor_name",
                bundle,
                customer,
                name,
                BigDecimal.TEN,
                "EUR",
                now,
                now.plusYears(1),
                "ADMIN",
                "ada@own.example");
        return insert(
                "lot", "purchase_id, service_id, sessions, expires_at", purchase, service, sessions, now.plusYears(1));
    }

    /** A package that customers may buy: so many sessions of a service for twenty euros. @return its number */
    public long sells(String name, long service, int sessions) {
        var bundle = insert(
                "bundle",
                "name, description, price, validity_amount, validity_unit, buyers, active",
                name,
                "Made by a test",
                new BigDecimal("20"),
                12,
                "MONTHS",
                "CUSTOMERS",
                true);
        insert("bundle_part", "bundle_id, service_id, sessions", bundle, service, sessions);
        return bundle;
    }

    /** A coupon of one use that takes so many percent off the price of this service alone. @return its number */
    public long gives(String code, int percent, long service) {
        var coupon = insert(
                "coupon",
                "code, discount_kind, discount, most_uses",
                code.toUpperCase(Locale.ROOT),
                "SHARE",
                percent,
                1);
        database.run("insert into coupon_service (coupon_id, service_id) values (?, ?)", coupon, service);
        return coupon;
    }

    /** So much of the price of this service has to be paid at booking. */
    public void demands(long service, String sum) {
        rule("servicePayments.demand@" + service, "SUM");
        rule("servicePayments.depositSum@" + service, sum);
    }

    private void rule(String name, String content) {
        database.run(
                "insert into setting (name, content, changed_at, changed_by) values (?, ?, current_timestamp, 'test')",
                name,
                content);
    }

    public ServiceIdea service(Duration duration) {
        return new ServiceIdea(this, duration, Duration.ZERO, Duration.ZERO, 1);
    }

    /** A customer's row, for tests that write appointments themselves. */
    public long customer() {
        var address = "guest-%d@own.example".formatted(NEXT.incrementAndGet());
        return insert(
                "customer",
                "first_name, last_name, email, email_key, language, time_zone, created_at",
                "Grace",
                "Guest",
                address,
                address,
                "en",
                "UTC",
                OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** A service before it is offered. */
    public record ServiceIdea(OwnBusiness business, Duration duration, Duration before, Duration after, int capacity) {

        public ServiceIdea withBuffers(Duration before, Duration after) {
            return new ServiceIdea(business, duration, before, after, capacity);
        }

        public ServiceIdea forUpTo(int people) {
            return new ServiceIdea(business, duration, before, after, people);
        }

        /** @return the id of the service, given by the first member of the staff */
        public long offered() {
            return by(business.staff);
        }

        public long by(long... staff) {
            var id = business.insert(
                    "service",
                    "category_id, name, description, duration_minutes, buffer_before_minutes, buffer_after_minutes,"
                            + " price, capacity",
                    business.category,
                    "Test service " + NEXT.incrementAndGet(),
                    "Made by a test",
                    duration.toMinutes(),
                    before.toMinutes(),
                    after.toMinutes(),
                    BigDecimal.TEN,
                    capacity);
            for (var member : staff) {
                business.database.run("insert into service_staff (service_id, staff_id) values (?, ?)", id, member);
            }
            business.database.run(
                    "insert into service_location (service_id, location_id) values (?, ?)", id, business.location);
            return id;
        }
    }

    /** Every value of a sequence opens a block of ids that nobody else uses. */
    private long insert(String table, String columns, Object... values) {
        var next = database.kind() == Databases.H2 ? "select next value for %s_id" : "select nextval('%s_id')";
        var id = database.count(next.formatted(table));
        var all = new Object[values.length + 1];
        all[0] = id;
        System.arraycopy(values, 0, all, 1, values.length);
        database.run(
                "insert into %s (id, %s) values (?%s)".formatted(table, columns, ", ?".repeat(values.length)), all);
        return id;
    }
}
