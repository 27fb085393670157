package app.foyer.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.Actor;
import app.foyer.booking.RequestKey;
import app.foyer.payment.MoneyMoved;
import app.foyer.payment.PaymentMethod;
import app.foyer.payment.SaleTaking;
import app.foyer.payment.Till;
import app.foyer.shared.Wording;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Individual;
import app.foyer.testing.Databases;
import app.foyer.testing.Wired;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Receipts for packages in the real database: what they say, who finds them, and what is left of a person. */
@ParameterizedClass
@EnumSource
class PackageReceiptsIT {

    private static final Actor ADMIN = new Actor.Admin("ada@own.example");
    private static final long BUNDLE = 910_000_000;

    private final Till till;

    PackageReceiptsIT(Databases kind) {
        till = new Till(kind);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void saysWhoPaidAndForWhichPackageHoweverItIsCalledLater() {
        var number = sellPaid();
        till.own.database().run("update customer set last_name = 'Other' where id = ?", till.customer);

        var sheet = found(number, ADMIN).orElseThrow();

        assertThat(sheet.service()).isEqualTo("Ten");
        assertThat(sheet.customer()).isEqualTo("Grace Guest");
        assertThat(sheet.amount()).isEqualTo(Till.money("450"));
        assertThat(sheet.method()).isEqualTo(PaymentMethod.CARD);
        assertThat(sheet.startsAt()).isNull();
        var words = new ReceiptWords(sheet, new Wording(Locale.ENGLISH, ZoneOffset.UTC, Instant.now()));
        assertThat(words.appointment()).isEqualTo("Package");
        assertThat(words.time()).isEmpty();
    }

    @Test
    void onlyItsCustomerAndAdministratorsFindIt() {
        var number = sellPaid();

        assertThat(found(number, new Actor.Customer(till.customer, "Grace"))).isPresent();
        assertThat(found(number, new Actor.Customer(till.business.customer(), "Other")))
                .isEmpty();
        assertThat(found(number, new Actor.Staff(till.business.staff(), "Sam"))).isEmpty();
    }

    @Test
    void theNameGoesWithThePersonAndTheNumberStays() {
        var number = sellPaid();
        var person = new Individual(
                Optional.of(till.customer),
                Individual.NOBODY,
                Set.of(),
                Instant.EPOCH,
                "Removed person",
                Instant.now());

        till.own.transact(em -> {
            var room = Wired.with(em, ReceiptsOfPerson.class);
            assertThat(room.kept(person, DeletionMode.ERASE)).hasSize(1);
            assertThat(Objects.toString(room.export(person))).contains(number.toString(), "Grace Guest", "Ten");
            room.forget(person, DeletionMode.ERASE);
            assertThat(room.kept(person, DeletionMode.ERASE)).isEmpty();
        });

        var left = found(number, ADMIN).orElseThrow();
        assertThat(left.customer()).isEmpty();
        assertThat(left.service()).isEqualTo("Ten");
        assertThat(left.amount()).isEqualTo(Till.money("450"));
    }

    /** As the server does, where the writing hears of what the sale has fired. */
    private ReceiptNumber sellPaid() {
        till.own
                .database()
                .run(
                        "insert into bundle (id, name, description, price, validity_amount, validity_unit, buyers)"
                                + " values (?, 'Ten', '', 450, 6, 'MONTHS', 'DESK')",
                        BUNDLE);
        var wish = new SaleTaking.Wish(BUNDLE, till.customer, 0, PaymentMethod.CARD, RequestKey.random());
        return till.own.inTransaction(em -> {
            Wired.with(em, SaleTaking.class).sell(wish, ADMIN, ADMIN.name());
            var paid = paid(em);
            Wired.with(em, ReceiptWriting.class).write(new MoneyMoved(List.of(paid), true));
            return Wired.with(em, ReceiptService.class)
                    .numbers(List.of(paid), ADMIN)
                    .get(paid);
        });
    }

    private static long paid(EntityManager em) {
        return em.createQuery(
                        "select e.id from LedgerEntry e where e.purchaseId is not null and e.method is not null",
                        Long.class)
                .getSingleResult();
    }

    private Optional<ReceiptSheet> found(ReceiptNumber number, Actor actor) {
        return till.own.inTransaction(em -> Wired.with(em, ReceiptService.class).find(number, actor));
    }
}
