package app.foyer.bundle.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.Wired;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions of a package in the real database: locks, constraints, whose they are. */
@ParameterizedClass
@EnumSource
class SessionsIT {

    private final Shop shop;

    SessionsIT(Databases kind) {
        shop = new Shop(kind);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void tenAtOnceForTheLastSessionTakeItOnce() {
        var lot = shop.sold(3);
        shop.take(lot, shop.appointment());
        shop.take(lot, shop.appointment());
        var appointments =
                IntStream.range(0, 10).mapToObj(person -> shop.appointment()).toList();

        var answers = Crowd.allAtOnce(10, person -> Shop.refusal(() -> shop.take(lot, appointments.get(person))));

        assertThat(answers).containsOnlyOnce(List.of()).contains(List.of("bundle.session.noneLeft"));
        assertThat(shop.left(lot)).isZero();
    }

    @Test
    void aSessionComesBackToTheLotFromWhichItWasTakenAndOnlyOnce() {
        var first = shop.sold(2);
        var second = shop.sold(2);
        var appointment = shop.appointment();
        shop.take(second, appointment);
        assertThat(shop.left(second)).isOne();

        Crowd.allAtOnce(4, person -> Shop.refusal(() -> shop.giveBack(appointment)));

        assertThat(shop.left(first)).isEqualTo(2);
        assertThat(shop.left(second)).isEqualTo(2);
        shop.giveBack(shop.appointment());
        assertThat(shop.own.database().count("select count(*) from session_entry"))
                .isEqualTo(2);
    }

    @Test
    void isGivenBackAlsoWhenItsTimeIsOver() {
        var lot = shop.sold(1);
        var appointment = shop.appointment();
        shop.take(lot, appointment);
        shop.own.database().run("update lot set expires_at = timestamp with time zone '2020-01-01 00:00:00+00'");

        shop.giveBack(appointment);

        assertThat(shop.left(lot)).isOne();
        assertThat(Shop.refusal(() -> shop.take(lot, shop.appointment()))).containsExactly("bundle.session.expired");
    }

    @Test
    void nobodyBooksWithThePackageOfSomebodyElseOrForAnotherService() {
        var lot = shop.sold(1);
        var somebodyElse = shop.business.customer();
        var other = shop.business.service(Duration.ofMinutes(30)).offered();

        assertThat(Shop.refusal(() -> shop.take(lot, shop.appointment(), somebodyElse, shop.service, Instant.now())))
                .containsExactly("bundle.session.unknown");
        assertThat(Shop.refusal(() -> shop.take(999, shop.appointment()))).containsExactly("bundle.session.unknown");
        assertThat(Shop.refusal(() -> shop.take(lot, shop.appointment(), shop.customer, other, Instant.now())))
                .containsExactly("bundle.session.otherService");
        assertThat(shop.left(lot)).isOne();
    }

    @Test
    void whatWasAgreedStaysWhenThePackageIsChanged() {
        var bundle = shop.packageOf(5);
        var purchase = shop.sell(new Sale(bundle, shop.customer, 0, "first"));
        shop.own.database().run("update bundle set price = 1, name = 'Other', version = 1 where id = ?", bundle);
        shop.own.database().run("update bundle_part set sessions = 1 where bundle_id = ?", bundle);

        assertThat(Shop.refusal(() -> shop.sell(new Sale(bundle, shop.customer, 0, "second"))))
                .containsExactly("bundle.sale.changed");
        var bought = shop.own.inTransaction(
                em -> Wired.with(em, PurchaseViews.class).of(shop.customer).get(0));
        assertThat(bought.id()).isEqualTo(purchase);
        assertThat(bought.name()).isEqualTo("Some sessions");
        assertThat(bought.price().toString()).isEqualTo("90.00 EUR");
        assertThat(bought.left()).isEqualTo(5);
        shop.own.database().run("update bundle set active = false where id = ?", bundle);
        assertThat(Shop.refusal(() -> shop.sell(new Sale(bundle, shop.customer, 1, "third"))))
                .containsExactly("bundle.sale.archived");
    }

    @Test
    void isCorrectedWithAReasonAndNeverBelowZero() {
        var lot = shop.sold(2);

        assertThat(Shop.refusal(() -> correct(lot, -3, "wrong"))).containsExactly("bundle.correct.sessions.tooFew");
        assertThat(Shop.refusal(() -> correct(lot, 0, " ")))
                .containsExactly("bundle.correct.sessions.outside", "bundle.correct.reason.missing");
        correct(lot, 2, "Two more, she was ill");

        assertThat(shop.left(lot)).isEqualTo(4);
        assertThat(shop.own
                        .database()
                        .count("select count(*) from audit_entry where action = 'customer.packageCorrected'"))
                .isOne();
    }

    @Test
    void theDatabaseItselfKnowsTheSignOfEachKind() {
        var lot = shop.sold(2);

        for (var wrong : List.of("'TAKEN', 1", "'TAKEN', -2", "'RETURNED', -1", "'EXPIRED', 1", "'CORRECTED', 0")) {
            assertThatThrownBy(() -> shop.own
                            .database()
                            .run(
                                    "insert into session_entry (id, lot_id, kind, sessions, actor_kind, actor_name,"
                                            + " recorded_at) values (1, ?, " + wrong
                                            + ", 'ADMIN', '', current_timestamp)",
                                    lot))
                    .as(wrong)
                    .rootCause()
                    .message()
                    .containsPattern("(?i)sign_of_their_kind");
        }
    }

    @Test
    void numbersStayWhenAPersonGoesAndWordsDoNot() {
        var lot = shop.sold(2);
        var appointment = shop.appointment();
        shop.take(lot, appointment);
        correct(lot, 1, "Grace was ill");
        shop.own.database().run("update appointment set status = 'COMPLETED' where id = ?", appointment);

        shop.own.transact(em -> {
            var personal = Wired.with(em, PersonalPurchases.class);
            assertThat(personal.count(shop.customer)).isOne();
            assertThat(personal.words(shop.customer)).isOne();
            assertThat(personal.deeds(List.of(Shop.ADMIN.name()))).isEqualTo(3);
            personal.blank(shop.customer);
            personal.detach(shop.customer, Instant.now());
            personal.removeWriter(List.of(Shop.ADMIN.name()), "Removed person");
        });

        assertThat(shop.left(lot)).isEqualTo(2);
        assertThat(shop.own.database().count("select count(*) from purchase where customer_id is not null"))
                .isZero();
        assertThat(shop.own
                        .database()
                        .count("select count(*) from session_entry where appointment_id is not null or reason <> ''"
                                + " or actor_name = 'ada@own.example'"))
                .isZero();
    }

    private void correct(long lot, int difference, String reason) {
        shop.own.transact(em -> Wired.with(em, Correcting.class).correct(lot, difference, reason, Shop.ADMIN));
    }

    @Test
    void aPurchaseGoesWithItsCustomerWhenTwoEntriesBecomeOne() {
        shop.sell(
                new Sale(shop.packageOf(1), shop.customer, 0, UUID.randomUUID().toString()));
        var other = shop.business.customer();

        shop.own.transact(em -> Wired.with(em, PersonalPurchases.class).handOver(shop.customer, other));

        assertThat(shop.own.database().count("select count(*) from purchase where customer_id = ?", other))
                .isOne();
    }
}
