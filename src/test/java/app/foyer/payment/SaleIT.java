package app.foyer.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.booking.Actor;
import app.foyer.booking.RequestKey;
import app.foyer.payment.PaymentTaking.PurchaseWish;
import app.foyer.shared.PageRequest;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Selling packages in the real database: what is charged, what is paid, and once however often it is asked for. */
@ParameterizedClass
@EnumSource
class SaleIT {

    private static final Actor ADMIN = new Actor.Admin(Till.WHO);

    private final Till till;
    private final OwnDatabase own;
    private long bundle;

    SaleIT(Databases kind) {
        till = new Till(kind);
        own = till.own;
    }

    @BeforeEach
    void offer() {
        bundle = Till.IDS.incrementAndGet();
        own.database()
                .run(
                        "insert into bundle (id, name, description, price, validity_amount, validity_unit, buyers)"
                                + " values (?, 'Ten', '', 450, 6, 'MONTHS', 'DESK')",
                        bundle);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void isChargedAtThePriceOfThePriceListAndOwedUntilItIsPaid() {
        var purchase = sell(null, RequestKey.random());
        assertThat(statement(purchase).due()).isEqualTo(Till.money("450"));

        pay(purchase, "200", RequestKey.random());
        assertThat(Till.refusal(() -> pay(purchase, "250.01", RequestKey.random())))
                .containsExactly("payment.amount.moreThanDue");
        pay(purchase, "250", RequestKey.random());

        assertThat(statement(purchase).due().isNothing()).isTrue();
        assertThat(Till.refusal(() -> pay(purchase, "1", RequestKey.random()))).containsExactly("payment.nothingDue");
    }

    @Test
    void isPaidAtOnceWhereItIsSaid() {
        var purchase = sell(PaymentMethod.CARD, RequestKey.random());

        assertThat(statement(purchase).paid()).isEqualTo(Till.money("450"));
        assertThat(statement(purchase).due().isNothing()).isTrue();
        assertThat(own.database().count("select count(*) from audit_entry where action = 'customer.packageSold'"))
                .isOne();
        own.transact(em -> Wired.with(em, PaymentTaking.class)
                .refund(
                        new PurchaseWish(purchase, PaymentMethod.CARD, Till.money("450"), "ill", RequestKey.random()),
                        ADMIN,
                        Till.WHO));
        assertThat(statement(purchase).kept().isNothing()).isTrue();
    }

    @Test
    void aFormThatComesTwiceSellsOnce() {
        var key = RequestKey.random();

        assertThat(Crowd.allAtOnce(4, person -> Till.tries(() -> sell(PaymentMethod.CASH, key))))
                .containsOnly("");

        assertThat(own.database().count("select count(*) from purchase")).isOne();
        assertThat(own.database().count("select count(*) from ledger_entry")).isEqualTo(2);
    }

    @Test
    void whatCostsNothingHasNoLedger() {
        own.database().run("update bundle set price = 0 where id = ?", bundle);

        var purchase = sell(PaymentMethod.CASH, RequestKey.random());

        assertThat(statement(purchase).entries()).isEmpty();
    }

    @Test
    void theLinesOfACustomerAreThoseOfAppointmentsAndPackagesTogether() {
        var booked = till.charged("60");
        till.pay(booked, "60", RequestKey.random());
        sell(PaymentMethod.CASH, RequestKey.random());

        var lines = own.inTransaction(em -> Wired.with(em, LedgerEntries.class).ofCustomer(till.customer, 0, 10));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).packageName()).isEqualTo("Ten");
        own.database().run("update customer set search_text = ' grace guest' where id = ?", till.customer);
        var list = own.inTransaction(em -> Wired.with(em, PaymentList.class)
                .read(
                        new PaymentFilter("Grace Guest", null, null, null, null),
                        new PageRequest<>(0, 10, TillService.Sort.RECORDED, false)));
        assertThat(list).extracting(TillService.Row::packageName).containsExactly("Ten", null);
        assertThat(list).extracting(TillService.Row::customer).containsOnly("Grace Guest");
    }

    @Test
    void aLineBelongsToOneThing() {
        var booked = till.charged("60");
        var purchase = sell(null, RequestKey.random());

        assertThatThrownBy(() -> own.database()
                        .run("update ledger_entry set purchase_id = ? where appointment_id = ?", purchase, booked.id()))
                .rootCause()
                .message()
                .containsPattern("(?i)line_is_about_one_thing");
    }

    @Test
    void amountsStayWhenAPersonGoesAndWordsDoNot() {
        var purchase = sell(PaymentMethod.CASH, RequestKey.random());
        own.transact(em -> Wired.with(em, PaymentTaking.class)
                .refund(
                        new PurchaseWish(
                                purchase, PaymentMethod.CASH, Till.money("50"), "Grace was ill", RequestKey.random()),
                        ADMIN,
                        Till.WHO));

        own.transact(em -> {
            var ledger = Wired.with(em, PersonalLedger.class);
            assertThat(ledger.moved(till.customer)).isEqualTo(2);
            assertThat(ledger.words(till.customer)).isOne();
            assertThat(ledger.told(till.customer)).hasSize(3);
            ledger.blank(till.customer);
        });

        assertThat(own.database().count("select count(*) from ledger_entry where reason <> ''"))
                .isZero();
        assertThat(statement(purchase).kept()).isEqualTo(Till.money("400"));
    }

    private long sell(PaymentMethod method, RequestKey key) {
        var wish = new SaleTaking.Wish(bundle, till.customer, 0, method, key);
        return own.inTransaction(em -> Wired.with(em, SaleTaking.class).sell(wish, ADMIN, Till.WHO));
    }

    private void pay(long purchase, String amount, RequestKey key) {
        var wish = new PurchaseWish(purchase, PaymentMethod.CASH, Till.money(amount), "", key);
        own.transact(em -> Wired.with(em, PaymentTaking.class).record(wish, ADMIN, Till.WHO));
    }

    private Statement statement(long purchase) {
        return own.inTransaction(em -> new Statement(
                Wired.with(em, LedgerEntries.class).of(LedgerOwner.purchase(purchase)).stream()
                        .map(Entry::of)
                        .toList(),
                "EUR"));
    }
}
