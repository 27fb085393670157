package app.foyer.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.Payback;
import app.foyer.booking.RequestKey;
import app.foyer.payment.Till.Owed;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of money when an appointment is called off: what was said is done, and the ledger adds up. */
@ParameterizedClass
@EnumSource
class CancelledMoneyIT {

    private static final Actor ADMIN = new Actor.Admin(Till.WHO);

    private final Till till;
    private final OwnDatabase own;
    private final Actor customer;

    CancelledMoneyIT(Databases kind) {
        till = new Till(kind);
        own = till.own;
        customer = new Actor.Customer(till.customer, "Kim");
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void whoCancelsInTimeGetsEverythingBack() {
        allComesBackUntil(24);
        var booked = paid("60", "45.50", 25);

        assertThat(said(booked, customer).back()).isEqualTo(Till.money("45.50"));
        cancels(booked, customer, Payback.told(Till.money("45.50")));

        assertThat(till.statement(booked).due()).isEqualTo(Till.money("-45.50"));
        assertThat(kept(booked)).isZero();
    }

    @Test
    void whoCancelsTooLateGetsNothingAndOwesNothing() {
        allComesBackUntil(24);
        var booked = paid("60", "45.50", 23);

        var said = said(booked, customer);
        assertThat(said.back().isNothing()).isTrue();
        assertThat(said.kept()).isEqualTo(Till.money("45.50"));
        assertThat(said.since()).isBefore(Instant.now());
        cancels(booked, customer, Payback.told(said.back()));

        assertThat(till.statement(booked).due().isNothing()).isTrue();
        assertThat(till.statement(booked).charged()).isEqualTo(Till.money("45.50"));
        assertThat(Till.refusal(() -> till.refund(booked, "45.50", "kindness"))).isEmpty();
    }

    @Test
    void whoCancelsBetweenTheLimitsLosesTheDepositAndNoMore() {
        allComesBackUntil(24);
        rule("payments.depositKeptUntil", 2);
        var between = paid("60", "45.50", 23);
        var late = paid("60", "45.50", 1);
        own.database().run("update appointment set deposit = 12");

        assertThat(said(between, customer).kept()).isEqualTo(Till.money("12"));
        assertThat(said(between, customer).back()).isEqualTo(Till.money("33.50"));
        assertThat(said(late, customer).kept()).isEqualTo(Till.money("45.50"));
        cancels(between, customer, Payback.told(Till.money("33.50")));
        assertThat(till.statement(between).due()).isEqualTo(Till.money("-33.50"));
    }

    @Test
    void whatWasSaidIsDoneOrAskedAgain() {
        allComesBackUntil(24);
        var booked = paid("60", "45.50", 25);

        assertThat(Till.refusal(() -> cancels(booked, customer, Payback.told(Till.money("60")))))
                .containsExactly("payment.cancel.otherSum");
        startsIn(booked, 23);
        assertThat(Till.refusal(() -> cancels(booked, customer, Payback.told(Till.money("45.50")))))
                .containsExactly("payment.cancel.otherSum");

        assertThat(till.statement(booked).due()).as("nothing happened").isEqualTo(Till.money("14.50"));
        assertThat(kept(booked)).isZero();
    }

    @Test
    void oneServiceHasARuleOfItsOwn() {
        allComesBackUntil(0);
        var booked = paid("60", "60", 30);
        rule(
                "servicePayments.fullRefundUntil@"
                        + own.database().count("select service_id from appointment where id = ?", booked.id()),
                48);

        assertThat(said(booked, customer).kept()).isEqualTo(Till.money("60"));
    }

    @Test
    void theBusinessGivesEverythingBackUnlessAnAdministratorDecidesOtherwise() {
        allComesBackUntil(24);
        var usual = paid("60", "60", 1);
        var special = paid("60", "60", 1);
        var whole = paid("60", "60", 1);

        cancels(usual, new Actor.Staff(till.business.staff(), "Sam"), Payback.told(Till.money("60")));
        assertThat(Till.refusal(() -> cancels(
                        special,
                        new Actor.Staff(till.business.staff(), "Sam"),
                        new Payback(null, Till.money("20"), "no show of manners"))))
                .containsExactly("payment.keep.admins");
        cancels(special, ADMIN, new Payback(Till.money("40"), Till.money("20"), " The room was prepared "));
        cancels(whole, ADMIN, new Payback(null, Till.money("60"), "The third time"));

        assertThat(till.statement(usual).toGiveBack()).isEqualTo(Till.money("60"));
        assertThat(till.statement(special).toGiveBack()).isEqualTo(Till.money("40"));
        assertThat(till.statement(whole).due().isNothing()).isTrue();
        assertThat(own.database()
                        .count(
                                "select count(*) from kept_money where appointment_id = ? and reason = 'The room was prepared'",
                                special.id()))
                .isOne();
        assertThat(own.database()
                        .count("select count(*) from audit_entry where action = 'appointment.moneyKept'"
                                + " and after_text in ('20.00 EUR', '60.00 EUR')"))
                .isEqualTo(2);
    }

    /** Whatever is paid, given back and called off in whatever order, the lines come to what they have to. */
    @Test
    void theLinesAlwaysAddUp() {
        var random = new Random(7);
        for (int round = 0; round < 25; round++) {
            allComesBackUntil(random.nextInt(3) * 24);
            var booked = paid("60", String.valueOf(1 + random.nextInt(60)), 12 + random.nextInt(48));
            if (random.nextBoolean()) {
                till.refund(booked, "1", "by chance");
            }
            var before = till.statement(booked);
            var actor = random.nextBoolean() ? customer : ADMIN;
            var said = said(booked, actor);
            assertThat(said.back().plus(said.kept())).as("all that is there").isEqualTo(before.kept());
            var wanted = actor == ADMIN && random.nextBoolean() && said.paid().isPositive()
                    ? new Payback(said.paid().minus(Till.money("0.5")), Till.money("0.5"), "by chance")
                    : Payback.told(said.back());

            if (said.paid().isMoreThan(Till.money("0.5")) || !wanted.isDecided()) {
                cancels(booked, actor, wanted);
                var after = till.statement(booked);
                assertThat(after.toGiveBack()).as("as it was said").isEqualTo(wanted.told());
                assertThat(after.due())
                        .isEqualTo(after.charged().minus(after.paid()).plus(after.refunded()));
                assertThat(after.charged()).isEqualTo(before.kept().minus(wanted.told()));
            }
        }
        assertThat(
                        own.database()
                                .count(
                                        "select count(*) from kept_money k where k.amount <> (select sum(e.amount) from ledger_entry e"
                                                + " where e.appointment_id = k.appointment_id and e.kind in ('CHARGE', 'CORRECTION'))"))
                .isZero();
    }

    private Owed paid(String price, String amount, int hoursAhead) {
        var booked = till.charged(price);
        startsIn(booked, hoursAhead);
        till.pay(booked, amount, RequestKey.random());
        return booked;
    }

    private void startsIn(Owed booked, int hours) {
        var start = Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(hours, ChronoUnit.HOURS)
                .atOffset(ZoneOffset.UTC);
        own.database()
                .run(
                        "update appointment set starts_at = ?, ends_at = ?, occupied_from = ?, occupied_until = ?,"
                                + " exclusive = ? where id = ?",
                        start,
                        start.plusHours(1),
                        start,
                        start.plusHours(1),
                        false,
                        booked.id());
    }

    private Settlement said(Owed booked, Actor actor) {
        return own.inTransaction(em -> Wired.with(em, Settlements.class)
                .ifCancelled(booked.reference(), actor)
                .orElseThrow());
    }

    private void cancels(Owed booked, Actor actor, Payback payback) {
        own.transact(em -> {
            em.createNativeQuery("update appointment set status = 'CANCELLED' where id = " + booked.id())
                    .executeUpdate();
            Wired.with(em, Charging.class)
                    .takeBack(new AppointmentCancelled(booked.id(), null, actor, Till.WHO, payback));
        });
    }

    private long kept(Owed booked) {
        return own.database().count("select count(*) from kept_money where appointment_id = ?", booked.id());
    }

    private void allComesBackUntil(int hours) {
        rule("payments.fullRefundUntil", hours);
    }

    private void rule(String name, int hours) {
        own.database().run("delete from setting where name = ?", name);
        own.database()
                .run(
                        "insert into setting (name, content, changed_at, changed_by) values (?, ?, ?, 'test')",
                        name,
                        String.valueOf(hours * 60),
                        Instant.now().atOffset(ZoneOffset.UTC));
    }
}
