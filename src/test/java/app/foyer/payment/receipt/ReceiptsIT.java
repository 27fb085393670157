package app.foyer.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.booking.Actor;
import app.foyer.booking.RequestKey;
import app.foyer.payment.EntryKind;
import app.foyer.payment.MoneyMoved;
import app.foyer.payment.PaymentMethod;
import app.foyer.payment.PaymentTaking;
import app.foyer.payment.PaymentTaking.Wish;
import app.foyer.payment.Till;
import app.foyer.payment.Till.Owed;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.Wired;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Receipts in the real database: numbers without gaps, what they say, who finds them, and what is left of a person. */
@ParameterizedClass
@EnumSource
class ReceiptsIT {

    private static final Actor ADMIN = new Actor.Admin("ada@own.example");
    private static final int CROWD = 20;
    private static final int EVERY_THIRD = 3;

    private final Till till;

    ReceiptsIT(Databases kind) {
        till = new Till(kind);
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void manyAtOnceOfWhichSomeAreTakenBackLeaveNoGapAndNoDouble() {
        var owed =
                IntStream.range(0, CROWD).mapToObj(turn -> till.charged("60")).toList();

        var given = Crowd.<Optional<ReceiptNumber>>allAtOnce(CROWD, turn -> {
            try {
                return Optional.of(till.own.inTransaction(em -> {
                    var number = pays(em, owed.get(turn), "10");
                    if (turn % EVERY_THIRD == 0) {
                        throw new IllegalStateException("The transaction is taken back");
                    }
                    return number;
                }));
            } catch (RuntimeException takenBack) {
                return Optional.empty();
            }
        });

        var numbers = given.stream()
                .flatMap(Optional::stream)
                .map(ReceiptNumber::value)
                .toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 13).boxed().toList());
        assertThat(till.own.database().count("select last_number from receipt_counter"))
                .isEqualTo(13);
        assertThat(till.own.database().count("select count(*) from receipt")).isEqualTo(13);
        assertThat(till.own.database().count("select count(*) from ledger_entry where kind = 'PAYMENT'"))
                .isEqualTo(13);
    }

    @Test
    void aReceiptTellsTheTaxThatWasAgreed() {
        var owed = till.charged("60");
        till.own.database().run("update appointment set tax_rate = 7.7 where id = ?", owed.id());

        var paid = till.own.inTransaction(em -> pays(em, owed, "45.50"));
        till.own.database().run("update appointment set tax_rate = 19 where id = ?", owed.id());

        var tax = found(paid, ADMIN).orElseThrow().tax();
        assertThat(tax.rate()).isEqualByComparingTo("7.7");
        assertThat(tax.amount()).isEqualTo(Till.money("3.25"));
    }

    @Test
    void aReceiptSaysWhatWasPaidAndForWhatHoweverItIsCalledLater() {
        var owed = till.charged("60");
        var paid = till.own.inTransaction(em -> pays(em, owed, "45.50"));
        var back = till.own.inTransaction(em -> moves(em, owed, EntryKind.REFUND, "5"));
        till.own.database().run("update customer set last_name = 'Other' where id = ?", till.customer);
        till.own.database().run("update service set name = 'Renamed'");

        var sheet = found(paid, ADMIN).orElseThrow();
        assertThat(sheet.number()).hasToString("R-000001");
        assertThat(sheet.kind()).isEqualTo(EntryKind.PAYMENT);
        assertThat(sheet.amount()).isEqualTo(Till.money("45.50"));
        assertThat(sheet.method()).isEqualTo(PaymentMethod.CASH);
        assertThat(sheet.customer()).isEqualTo("Grace Guest");
        assertThat(sheet.reference()).isEqualTo(owed.reference().value());
        assertThat(sheet.service()).startsWith("Test service");
        assertThat(sheet.zone().getId()).isEqualTo("UTC");
        assertThat(sheet.startsAt()).isNotNull();
        assertThat(sheet.company()).isNotEmpty();
        assertThat(sheet.tax()).isNull();
        var refund = found(back, ADMIN).orElseThrow();
        assertThat(refund.number()).hasToString("R-000002");
        assertThat(refund.kind()).isEqualTo(EntryKind.REFUND);
        assertThat(refund.amount()).isEqualTo(Till.money("5"));
    }

    @Test
    void onlyItsCustomerItsStaffAndAdministratorsFindIt() {
        var paid = till.own.inTransaction(em -> pays(em, till.charged("60"), "10"));

        assertThat(found(paid, new Actor.Customer(till.customer, "Grace"))).isPresent();
        assertThat(found(paid, new Actor.Customer(till.business.customer(), "Other")))
                .isEmpty();
        assertThat(found(paid, new Actor.Staff(till.business.staff(), "Sam"))).isPresent();
        assertThat(found(paid, new Actor.Staff(till.business.employ(), "Kim"))).isEmpty();
        assertThat(found(new ReceiptNumber(999_999), ADMIN)).isEmpty();
    }

    @Test
    void aLineGetsOneReceipt() {
        var owed = till.charged("60");
        till.own.inTransaction(em -> pays(em, owed, "10"));

        assertThatThrownBy(() -> till.own.transact(em -> Wired.with(em, ReceiptWriting.class)
                        .write(new MoneyMoved(List.of(entry(em, owed, EntryKind.PAYMENT)), true))))
                .rootCause()
                .message()
                .containsPattern("(?i)a_line_of_the_ledger_has_one_receipt");
        assertThat(till.own.database().count("select last_number from receipt_counter"))
                .isOne();
    }

    @Test
    void theNameGoesWithThePersonAndTheNumberStays() {
        var owed = till.charged("60");
        var paid = till.own.inTransaction(em -> pays(em, owed, "60"));
        till.own.database().run("update appointment set status = 'COMPLETED' where id = ?", owed.id());
        var person = new Individual(
                Optional.of(till.customer),
                Individual.NOBODY,
                Set.of(),
                Instant.EPOCH,
                "Removed person",
                Instant.now());

        till.own.transact(em -> {
            var room = Wired.with(em, ReceiptsOfPerson.class);
            assertThat(room.kept(person, DeletionMode.ERASE)).singleElement().satisfies(kept -> {
                assertThat(kept.count()).isOne();
                assertThat(kept.fate()).isEqualTo(Fate.LOSES_THE_PERSON);
            });
            assertThat(Objects.toString(room.export(person))).contains("R-000001", "Grace Guest");
            room.forget(person, DeletionMode.KEEP);
            assertThat(room.kept(person, DeletionMode.KEEP)).hasSize(1);
            room.forget(person, DeletionMode.ANONYMISE);
        });
        assertThat(found(paid, ADMIN).orElseThrow().customer()).isEmpty();
        assertThat(found(paid, ADMIN).orElseThrow().reference()).isNotEmpty();

        till.own.transact(em -> {
            var room = Wired.with(em, ReceiptsOfPerson.class);
            room.forget(person, DeletionMode.ERASE);
            assertThat(room.kept(person, DeletionMode.ERASE)).isEmpty();
        });
        var left = found(paid, ADMIN).orElseThrow();
        assertThat(left.reference()).isEmpty();
        assertThat(left.number()).isEqualTo(paid);
        assertThat(left.amount()).isEqualTo(Till.money("60"));
    }

    private Optional<ReceiptSheet> found(ReceiptNumber number, Actor actor) {
        return till.own.inTransaction(em -> Wired.with(em, ReceiptService.class).find(number, actor));
    }

    private static ReceiptNumber pays(EntityManager em, Owed owed, String amount) {
        return moves(em, owed, EntryKind.PAYMENT, amount);
    }

    /** As the server does, where the writing hears of what the taking has fired. */
    private static ReceiptNumber moves(EntityManager em, Owed owed, EntryKind kind, String amount) {
        var wish = new Wish(owed.reference(), PaymentMethod.CASH, Till.money(amount), "as agreed", RequestKey.random());
        var taking = Wired.with(em, PaymentTaking.class);
        if (kind == EntryKind.PAYMENT) {
            taking.record(wish, ADMIN, ADMIN.name());
        } else {
            taking.refund(wish, ADMIN, ADMIN.name());
        }
        var entry = entry(em, owed, kind);
        Wired.with(em, ReceiptWriting.class).write(new MoneyMoved(List.of(entry), true));
        return Wired.with(em, ReceiptService.class)
                .numbers(List.of(entry), ADMIN)
                .get(entry);
    }

    private static long entry(EntityManager em, Owed owed, EntryKind kind) {
        return em.createQuery(
                        "select max(e.id) from LedgerEntry e where e.appointmentId = :appointment and e.kind = :kind",
                        Long.class)
                .setParameter("appointment", owed.id())
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
