package app.foyer.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.Payback;
import app.foyer.booking.RequestKey;
import app.foyer.shared.Money;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger in the real database: locks, constraints, the charges of what there was before it. */
@ParameterizedClass
@EnumSource
class LedgerIT {

    private static final Path CHARGES =
            Path.of("src/main/resources/db/migration/common/V6_002__charges_of_appointments.sql");

    private final Till till;
    private final OwnDatabase own;

    LedgerIT(Databases kind) {
        till = new Till(kind);
        own = till.own;
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void whatWasBookedBeforeThereWasALedgerIsChargedOnce() throws IOException {
        var owed = till.appointment("CONFIRMED", "10.00", "EUR");
        var missed = till.appointment("NO_SHOW", "45.50", "EUR");
        var yen = till.appointment("PENDING", "4999.60", "JPY");
        till.appointment("CANCELLED", "10.00", "EUR");
        till.appointment("REJECTED", "10.00", "EUR");
        till.appointment("CONFIRMED", "0.00", "EUR");

        own.database().run(Files.readString(CHARGES));

        assertThat(own.database().count("select count(*) from ledger_entry")).isEqualTo(3);
        assertThat(till.statement(owed).due()).isEqualTo(Till.money("10"));
        assertThat(till.statement(missed).due()).isEqualTo(Till.money("45.50"));
        assertThat(till.statement(yen).due()).isEqualTo(new Money(new BigDecimal("5000"), "JPY"));
        till.pay(owed, "10", RequestKey.random());
        assertThat(till.statement(owed).due().isNothing()).isTrue();
    }

    @Test
    void aBookingIsChargedAndACancellationTakesItBackSoThatWhatWasPaidIsToBeGivenBack() {
        var booked = till.charged("60");
        assertThat(till.statement(booked).charged()).isEqualTo(Till.money("60"));
        till.pay(booked, "45.50", RequestKey.random());
        assertThat(till.statement(booked).due()).isEqualTo(Till.money("14.50"));

        own.database().run("update appointment set status = 'CANCELLED' where id = ?", booked.id());
        own.transact(em -> Wired.with(em, Charging.class)
                .takeBack(new AppointmentCancelled(
                        booked.id(), "We are ill.", new Actor.Admin(Till.WHO), Till.WHO, Payback.unsaid())));

        assertThat(till.statement(booked).due()).isEqualTo(Till.money("-45.50"));
        assertThat(Till.refusal(() -> till.pay(booked, "1", RequestKey.random())))
                .containsExactly("payment.nothingDue");
        assertThat(Till.refusal(() -> till.refund(booked, "45.51", "ill")))
                .containsExactly("payment.amount.moreThanPaid");
        till.refund(booked, "45.50", "ill");
        assertThat(till.statement(booked).due().isNothing()).isTrue();
        assertThat(till.statement(booked).entries())
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
        var booked = till.charged("60");
        for (var status : List.of("CANCELLED", "CONFIRMED", "CONFIRMED")) {
            own.database().run("update appointment set status = ? where id = ?", status, booked.id());
            own.transact(em -> Wired.with(em, Charging.class)
                    .takeBack(new AppointmentCancelled(
                            booked.id(), null, new Actor.Admin(Till.WHO), Till.WHO, Payback.unsaid())));
        }

        assertThat(till.statement(booked).due()).isEqualTo(Till.money("60"));
        assertThat(till.statement(booked).entries()).hasSize(3);
    }

    @Test
    void twoWhoTakeTheSameMoneyAtOneMomentTakeItOnce() {
        var booked = till.charged("60");

        var answers = Crowd.allAtOnce(4, person -> Till.tries(() -> till.pay(booked, "60", RequestKey.random())));

        assertThat(answers).containsOnlyOnce("").contains("payment.nothingDue");
        assertThat(till.statement(booked).due().isNothing()).isTrue();
        var back = Crowd.allAtOnce(4, person -> Till.tries(() -> till.refund(booked, "40", "too much")));
        assertThat(back).containsOnlyOnce("").contains("payment.amount.moreThanPaid");
        assertThat(till.statement(booked).kept()).isEqualTo(Till.money("20"));
    }

    @Test
    void aFormThatComesTwiceRecordsOnceAndIsNoOtherWish() {
        var booked = till.charged("60");
        var other = till.charged("60");
        var key = RequestKey.random();

        assertThat(Crowd.allAtOnce(3, person -> Till.tries(() -> till.pay(booked, "20", key))))
                .containsOnly("");

        assertThat(till.statement(booked).paid()).isEqualTo(Till.money("20"));
        assertThat(Till.refusal(() -> till.pay(booked, "21", key))).containsExactly("booking.request.keyReused");
        assertThat(Till.refusal(() -> till.pay(other, "20", key))).containsExactly("booking.request.keyReused");
    }

    @Test
    void staffFindTheirOwnAlone() {
        var booked = till.charged("60");
        var me = new Actor.Staff(till.business.staff(), "Sam");
        var colleague = new Actor.Staff(till.business.employ(), "Kim");

        assertThat(Till.refusal(() -> till.pay(booked, "20", RequestKey.random(), colleague)))
                .containsExactly("booking.unknown");
        till.pay(booked, "20", RequestKey.random(), me);
        assertThat(till.statement(booked).due()).isEqualTo(Till.money("40"));
    }

    @Test
    void theDatabaseItselfKnowsWhichKindRaisesWhatIsDue() {
        var booked = till.charged("60");

        for (var wrong :
                List.of("'PAYMENT', 5, 'CASH'", "'REFUND', -5, 'CASH'", "'CHARGE', -5, null", "'PAYMENT', -5, null")) {
            assertThatThrownBy(() -> own.database()
                            .run(
                                    "insert into ledger_entry (id, appointment_id, kind, amount, method, currency,"
                                            + " actor_kind, actor_name, recorded_at) values (?, ?, " + wrong
                                            + ", 'EUR', 'ADMIN', '', current_timestamp)",
                                    Till.IDS.incrementAndGet(),
                                    booked.id()))
                    .as(wrong)
                    .rootCause()
                    .message()
                    .containsPattern("(?i)sign_of_its_kind|counter_has_a_method");
        }
    }

    @Test
    void amountsStayWhenAPersonGoesAndWordsDoNot() {
        var booked = till.charged("60");
        till.pay(booked, "60", RequestKey.random());
        till.refund(booked, "10", "Grace was ill");
        own.database().run("update appointment set status = 'COMPLETED' where id = ?", booked.id());

        own.transact(em -> {
            var ledger = Wired.with(em, PersonalLedger.class);
            assertThat(ledger.moved(till.customer)).isEqualTo(2);
            assertThat(ledger.words(till.customer)).isEqualTo(1);
            assertThat(ledger.told(till.customer)).hasSize(3);
            ledger.blank(till.customer);
            ledger.detach(till.customer, Instant.now());
            ledger.removeWriter(List.of(Till.WHO), "Removed person");
        });

        assertThat(own.database().count("select count(*) from ledger_entry where appointment_id is null"))
                .isEqualTo(3);
        assertThat(own.database()
                        .count("select count(*) from ledger_entry where reason <> '' or actor_name = ?", Till.WHO))
                .isZero();
        assertThat(own.database().count("select count(*) from ledger_entry where amount = -60"))
                .isOne();
    }
}
