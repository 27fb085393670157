package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.BookingReference;
import app.foyer.booking.RequestKey;
import app.foyer.payment.PaymentTaking.Wish;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A counter with a database of its own: appointments that cost something, and who takes and gives back. */
public final class Till implements AutoCloseable {

    static final AtomicLong IDS = new AtomicLong(900_000_000);
    static final String WHO = "ada@own.example";
    private static final Actor ADMIN = new Actor.Admin(WHO);

    public final OwnDatabase own;
    public final OwnBusiness business;
    public final long customer;
    private final long service;

    /** @param reference by which people know it */
    public record Owed(long id, BookingReference reference) {}

    public Till(Databases kind) {
        own = OwnDatabase.on(kind);
        business = OwnBusiness.in(own.database());
        service = business.service(Duration.ofHours(1)).offered();
        customer = business.customer();
    }

    @Override
    public void close() {
        own.close();
    }

    public Owed charged(String price) {
        var booked = appointment("CONFIRMED", price, "EUR");
        own.transact(em -> Wired.with(em, Charging.class).charge(new AppointmentBooked(booked.id(), true, false)));
        return booked;
    }

    void pay(Owed booked, String amount, RequestKey key) {
        pay(booked, amount, key, ADMIN);
    }

    void pay(Owed booked, String amount, RequestKey key, Actor actor) {
        var wish = new Wish(booked.reference(), PaymentMethod.CASH, money(amount), "", key);
        own.transact(em -> Wired.with(em, PaymentTaking.class).record(wish, actor, WHO));
    }

    void refund(Owed booked, String amount, String reason) {
        var wish = new Wish(booked.reference(), PaymentMethod.CASH, money(amount), reason, RequestKey.random());
        own.transact(em -> Wired.with(em, PaymentTaking.class).refund(wish, ADMIN, WHO));
    }

    Statement statement(Owed booked) {
        return own.inTransaction(em -> {
            var ledger = Wired.with(em, LedgerEntries.class);
            var agreed = ledger.agreed(booked.reference(), ADMIN).orElseThrow();
            var entries = ledger.of(booked.id()).stream().map(Entry::of).toList();
            return new Statement(entries, agreed.price().currency());
        });
    }

    /** @return why not; empty when it was done */
    static String tries(Runnable deed) {
        try {
            deed.run();
            return "";
        } catch (RefusedException refused) {
            return refused.refusals().get(0).messageKey();
        }
    }

    static List<String> refusal(Runnable deed) {
        try {
            deed.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::messageKey).toList();
        }
    }

    public static Money money(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    /** Each on a day of its own. */
    Owed appointment(String status, String price, String currency) {
        var id = IDS.incrementAndGet();
        var reference = BookingReference.random();
        var from = OffsetDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneOffset.UTC).plusDays(id % 1_000);
        var until = from.plusHours(1);
        own.database()
                .run(
                        "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id,"
                                + " status, starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive,"
                                + " price, currency, booked_at, booked_through)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        reference.value(),
                        service,
                        business.staff(),
                        business.location(),
                        customer,
                        status,
                        from,
                        until,
                        from,
                        until,
                        id,
                        true,
                        new BigDecimal(price),
                        currency,
                        from,
                        "PAGE");
        return new Owed(id, reference);
    }
}
