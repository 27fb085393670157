package app.foyer.bundle.purchase;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A business with a database of its own that sells packages of one service, and customers who have them. */
final class Shop implements AutoCloseable {

    static final By ADMIN = new By("ADMIN", "ada@own.example");
    private static final AtomicLong IDS = new AtomicLong(910_000_000);

    final OwnDatabase own;
    final OwnBusiness business;
    final long service;
    final long customer;

    Shop(Databases kind) {
        own = OwnDatabase.on(kind);
        business = OwnBusiness.in(own.database());
        service = business.service(Duration.ofHours(1)).offered();
        customer = business.customer();
    }

    @Override
    public void close() {
        own.close();
    }

    /** @return the number of a package with so many sessions of the service, good for 90 days */
    long packageOf(int sessions) {
        var id = IDS.incrementAndGet();
        own.database()
                .run(
                        "insert into bundle (id, name, description, price, validity_amount, validity_unit, buyers)"
                                + " values (?, 'Some sessions', '', 90, 90, 'DAYS', 'DESK')",
                        id);
        own.database()
                .run(
                        "insert into bundle_part (id, bundle_id, service_id, sessions) values (?, ?, ?, ?)",
                        IDS.incrementAndGet(),
                        id,
                        service,
                        sessions);
        return id;
    }

    /** @return the number of the lot */
    long sold(int sessions) {
        var purchase = sell(
                new Sale(packageOf(sessions), customer, 0, UUID.randomUUID().toString()));
        return own.database().count("select id from lot where purchase_id = ?", purchase);
    }

    long sell(Sale sale) {
        return own.inTransaction(em -> Wired.with(em, PackageSelling.class)
                .sell(sale, ADMIN)
                .purchase()
                .id());
    }

    void take(long lot, long appointment, long whose, long what, Instant start) {
        own.transact(em -> Wired.with(em, SessionTaking.class)
                .take(new SessionTaking.Wish(lot, appointment, whose, what, start), ADMIN));
    }

    void take(long lot, long appointment) {
        take(lot, appointment, customer, service, Instant.now());
    }

    void giveBack(long appointment) {
        own.transact(em -> Wired.with(em, SessionTaking.class).giveBack(appointment, ADMIN));
    }

    int left(long lot) {
        return own.inTransaction(em -> {
            var sessions = Wired.with(em, Sessions.class);
            return sessions.left(sessions.lock(lot).orElseThrow());
        });
    }

    /** Each on a day of its own. */
    long appointment() {
        var id = IDS.incrementAndGet();
        var from = OffsetDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneOffset.UTC).plusDays(id % 10_000);
        own.database()
                .run(
                        "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id,"
                                + " status, starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive,"
                                + " price, currency, booked_at, booked_through)"
                                + " values (?, ?, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, ?, true, 90, 'EUR', ?, 'PAGE')",
                        id,
                        "FO-" + id % 1_000_000,
                        service,
                        business.staff(),
                        business.location(),
                        customer,
                        from,
                        from.plusHours(1),
                        from,
                        from.plusHours(1),
                        id,
                        from);
        return id;
    }

    static List<String> refusal(Runnable deed) {
        try {
            deed.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::messageKey).toList();
        }
    }
}
