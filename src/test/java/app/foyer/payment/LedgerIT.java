package app.foyer.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.BookingReference;
import app.foyer.booking.RequestKey;
import app.foyer.payment.PaymentTaking.Wish;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger in the real database: locks, constraints, the charges of what there was before it. */
@ParameterizedClass
@EnumSource
class LedgerIT {

    private static final AtomicLong IDS = new AtomicLong(900_000_000);
    private static final Path CHARGES =
            Path.of("src/main/resources/db/migration/common/V6_002__charges_of_appointments.sql");
    private static final String WHO = "ada@own.example";
    private static final Actor ADMIN = new Actor.Admin(WHO);

    private final OwnDatabase own;
    private final OwnBusiness business;
    private final long service;
    private final long customer;

    /** @param reference by which people know it */
    private record Owed(long id, BookingReference reference) {}

    LedgerIT(Databases kind) {
        own = OwnDatabase.on(kind);
        business = OwnBusiness.in(own.database());
        service = business.service(Duration.ofHours(1)).offered();
        customer = business.customer();
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void whatWasBookedBeforeThereWasALedgerIsChargedOnce() throws IOException {
        var owed = appointment("CONFIRMED", "10.00", "EUR");
        var missed = appointment("NO_SHOW", "45.50", "EUR");
        var yen = appointment("PENDING", "4999.60", "JPY");
        appointment("CANCELLED", "10.00", "EUR");
        appointment("REJECTED", "10.00", "EUR");
        appointment("CONFIRMED", "0.00", "EUR");

        own.database().run(Files.readString(CHARGES));

        assertThat(own.database().count("select count(*) from ledger_entry")).isEqualTo(3);
        assertThat(statement(owed).due()).isEqualTo(money("10"));
        assertThat(statement(missed).due()).isEqualTo(money("45.50"));
        assertThat(statement(yen).due()).isEqualTo(new Money(new BigDecimal("5000"), "JPY"));
        pay(owed, "10", RequestKey.random());
        assertThat(statement(owed).due().isNothing()).isTrue();
    }

    @Test
    void aBookingIsChargedAndACancellationTakesItBackSoThatWhatWasPaidIsToBeGivenBack() {
        var booked = charged("60");
        assertThat(statement(booked).charged()).isEqualTo(money("60"));
        pay(booked, "45.50", RequestKey.random());
        assertThat(statement(booked).due()).isEqualTo(money("14.50"));

        own.database().run("update appointment set status = 'CANCELLED' where id = ?", booked.id());
        own.transact(
                em -> Wired.with(em, Charging.class).takeBack(new AppointmentCancelled(booked.id(), "We are ill.")));

        assertThat(statement(booked).due()).isEqualTo(money("-45.50"));
        assertThat(refusal(() -> pay(booked, "1", RequestKey.random()))).containsExactly("payment.nothingDue");
        assertThat(refusal(() -> refund(booked, "45.51", "ill"))).containsExactly("payment.amount.moreThanPaid");
        refund(booked, "45.50", "ill");
        assertThat(statement(booked).due().isNothing()).isTrue();
        assertThat(statement(booked).entries())
                .extracting(Entry::kind)
                .containsExactly(EntryKind.CHARGE, EntryKind.PAYMENT, EntryKind.CORRECTION, EntryKind.REFUND);
        assertThat(own.database()
                        .count(
                                "select count(*) from audit_entry where action = 'appointment.paid' and subject = ?"
                                        + " and before_text = '60.00 EUR' and after_text = '14.50 EUR (45.50 EUR CASH)'",
                                booked.reference().value()))
                .isOne();
    }

    @Test
    void whatIsTakenBackComesAgainWhenTheAppointmentHoldsAgain() {
        var booked = charged("60");
        for (var status : List.of("CANCELLED", "CONFIRMED", "CONFIRMED")) {
            own.database().run("update appointment set status = ? where id = ?", status, booked.id());
            own.transact(em -> Wired.with(em, Charging.class).takeBack(new AppointmentCancelled(booked.id(), null)));
        }

        assertThat(statement(booked).due()).isEqualTo(money("60"));
        assertThat(statement(booked).entries()).hasSize(3);
    }

    @Test
    void twoWhoTakeTheSameMoneyAtOneMomentTakeItOnce() {
        var booked = charged("60");

        var answers = Crowd.allAtOnce(4, person -> tries(() -> pay(booked, "60", RequestKey.random())));

        assertThat(answers).containsOnlyOnce("").contains("payment.nothingDue");
        assertThat(statement(booked).due().isNothing()).isTrue();
        var back = Crowd.allAtOnce(4, person -> tries(() -> refund(booked, "40", "too much")));
        assertThat(back).containsOnlyOnce("").contains("payment.amount.moreThanPaid");
        assertThat(statement(booked).kept()).isEqualTo(money("20"));
    }

    @Test
    void aFormThatComesTwiceRecordsOnceAndIsNoOtherWish() {
        var booked = charged("60");
        var other = charged("60");
        var key = RequestKey.random();

        assertThat(Crowd.allAtOnce(3, person -> tries(() -> pay(booked, "20", key))))
                .containsOnly("");

        assertThat(statement(booked).paid()).isEqualTo(money("20"));
        assertThat(refusal(() -> pay(booked, "21", key))).containsExactly("booking.request.keyReused");
        assertThat(refusal(() -> pay(other, "20", key))).containsExactly("booking.request.keyReused");
    }

    @Test
    void staffFindTheirOwnAlone() {
        var booked = charged("60");
        var me = new Actor.Staff(business.staff(), "Sam");
        var colleague = new Actor.Staff(business.employ(), "Kim");

        assertThat(refusal(() -> pay(booked, "20", RequestKey.random(), colleague)))
                .containsExactly("booking.unknown");
        pay(booked, "20", RequestKey.random(), me);
        assertThat(statement(booked).due()).isEqualTo(money("40"));
    }

    @Test
    void theDatabaseItselfKnowsWhichKindRaisesWhatIsDue() {
        var booked = charged("60");

        for (var wrong :
                List.of("'PAYMENT', 5, 'CASH'", "'REFUND', -5, 'CASH'", "'CHARGE', -5, null", "'PAYMENT', -5, null")) {
            assertThatThrownBy(() -> own.database()
                            .run(
                                    "insert into ledger_entry (id, appointment_id, kind, amount, method, currency,"
                                            + " actor_kind, actor_name, recorded_at) values (?, ?, " + wrong
                                            + ", 'EUR', 'ADMIN', '', current_timestamp)",
                                    IDS.incrementAndGet(),
                                    booked.id()))
                    .as(wrong)
                    .rootCause()
                    .message()
                    .containsPattern("(?i)sign_of_its_kind|counter_has_a_method");
        }
    }

    @Test
    void amountsStayWhenAPersonGoesAndWordsDoNot() {
        var booked = charged("60");
        pay(booked, "60", RequestKey.random());
        refund(booked, "10", "Grace was ill");
        own.database().run("update appointment set status = 'COMPLETED' where id = ?", booked.id());

        own.transact(em -> {
            var ledger = Wired.with(em, PersonalLedger.class);
            assertThat(ledger.moved(customer)).isEqualTo(2);
            assertThat(ledger.words(customer)).isEqualTo(1);
            assertThat(ledger.told(customer)).hasSize(3);
            ledger.blank(customer);
            ledger.detach(customer, Instant.now());
            ledger.removeWriter(List.of(WHO), "Removed person");
        });

        assertThat(own.database().count("select count(*) from ledger_entry where appointment_id is null"))
                .isEqualTo(3);
        assertThat(own.database().count("select count(*) from ledger_entry where reason <> '' or actor_name = ?", WHO))
                .isZero();
        assertThat(own.database().count("select count(*) from ledger_entry where amount = -60"))
                .isOne();
    }

    private Owed charged(String price) {
        var booked = appointment("CONFIRMED", price, "EUR");
        own.transact(em -> Wired.with(em, Charging.class).charge(new AppointmentBooked(booked.id(), true)));
        return booked;
    }

    private void pay(Owed booked, String amount, RequestKey key) {
        pay(booked, amount, key, ADMIN);
    }

    private void pay(Owed booked, String amount, RequestKey key, Actor actor) {
        var wish = new Wish(booked.reference(), PaymentMethod.CASH, money(amount), "", key);
        own.transact(em -> Wired.with(em, PaymentTaking.class).record(wish, actor, WHO));
    }

    private void refund(Owed booked, String amount, String reason) {
        var wish = new Wish(booked.reference(), PaymentMethod.CASH, money(amount), reason, RequestKey.random());
        own.transact(em -> Wired.with(em, PaymentTaking.class).refund(wish, ADMIN, WHO));
    }

    private Statement statement(Owed booked) {
        return own.inTransaction(em -> {
            var ledger = Wired.with(em, LedgerEntries.class);
            var agreed = ledger.agreed(booked.reference(), ADMIN).orElseThrow();
            var entries = ledger.of(booked.id()).stream().map(Entry::of).toList();
            return new Statement(entries, agreed.price().currency());
        });
    }

    /** @return why not; empty when it was done */
    private static String tries(Runnable deed) {
        try {
            deed.run();
            return "";
        } catch (RefusedException refused) {
            return refused.refusals().get(0).messageKey();
        }
    }

    private static List<String> refusal(Runnable deed) {
        try {
            deed.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::messageKey).toList();
        }
    }

    private static Money money(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    /** Each on a day of its own. */
    private Owed appointment(String status, String price, String currency) {
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
