package app.foyer.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Database;
import app.foyer.testing.Inside;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PhoneApp;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A second factor in the server: switched on with a first code, asked for, each code good once. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class SecondFactorIT {

    private static final int FREE_FAILURES = 5;

    @Inject
    private SecondFactorService factors;

    @Inject
    private SecondFactorCheck check;

    @Inject
    private CodeBook codeBook;

    @Resource
    private ManagedExecutorService threads;

    private Database database;
    private long grace;
    private PhoneApp phone;
    private List<RecoveryCode> codes;

    @BeforeEach
    void setUp() {
        database = Inside.database();
        grace = account();
        var offer = factors.offer(grace);
        phone = PhoneApp.with(factors.read(offer, grace).orElseThrow().typed());
        codes = factors.confirm(offer, grace, phone.nextCode());
    }

    @Test
    void isOnOnceAFirstCodeWasTyped() {
        var harry = account();
        var offer = factors.offer(harry);
        assertThat(factors.isOn(harry)).isFalse();

        assertRefused(() -> factors.confirm(offer, harry, "12345"), "account.factor.firstCodeWrong");
        assertThat(factors.isOn(harry)).isFalse();
        assertThat(factors.isOn(grace)).isTrue();
        assertThat(factors.standingOf(grace).recoveryCodesLeft()).isEqualTo(10);
    }

    @Test
    void isNotOfferedToSomebodyElse() {
        var harry = account();
        var offer = factors.offer(harry);

        assertThat(factors.read(offer, grace)).isEmpty();
        assertRefused(() -> factors.confirm(factors.offer(grace), harry, "123456"), "account.factor.notOffered");
    }

    @Test
    void isNotReplacedWithoutACodeFromThePresentApp() {
        var offer = factors.offer(grace);
        var thief = PhoneApp.with(factors.read(offer, grace).orElseThrow().typed());

        assertRefused(() -> factors.confirm(offer, grace, thief.nextCode()), "account.factor.alreadyOn");
    }

    @Test
    void isReplacedByAnotherAppWithOne() {
        var offer = factors.offerAnother(check.pass(grace, phone.nextCode()));
        var other = PhoneApp.with(factors.read(offer, grace).orElseThrow().typed());
        factors.confirm(offer, grace, other.nextCode());

        assertThatCode(() -> check.pass(grace, other.nextCode())).doesNotThrowAnyException();
        assertRefused(() -> check.pass(grace, codes.get(0).value()), "account.factor.recoveryCodeWrong");
    }

    @Test
    void lyingInTheDatabaseIsNotReadable() {
        var offer = factors.offer(account());
        var stored = database.list(
                        row -> row.getString(1), "select sealed_secret from authenticator where account_id = ?", grace)
                .get(0);
        var kept = database.list(
                row -> row.getString(1), "select code_hash from recovery_code where account_id = ?", grace);

        assertThat(stored).matches("[0-9a-f]{8}\\.[A-Za-z0-9_-]{60,}").isNotEqualTo(offer);
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(RecoveryCode::hash).toList());
    }

    @Test
    void isWorthlessInTheRowOfSomebodyElse() {
        var harry = account();
        database.run(
                "insert into authenticator (account_id, sealed_secret, confirmed_at, last_step)"
                        + " select ?, sealed_secret, confirmed_at, 0 from authenticator where account_id = ?",
                harry,
                grace);

        assertRefused(() -> check.pass(harry, phone.nextCode()), "account.factor.wrong");
    }

    @Test
    void takesACodeOnceAndNoEarlierOneAfterIt() {
        var code = phone.nextCode();
        check.pass(grace, code);

        assertRefused(() -> check.pass(grace, code), "account.factor.wrong");
        assertRefused(() -> check.pass(grace, phone.codeOfStepsAgo(0)), "account.factor.wrong");
    }

    @Test
    void doesNotTakeTheCodeWithWhichItWasSwitchedOn() {
        assertRefused(() -> check.pass(grace, phone.codeOfStepsAgo(0)), "account.factor.wrong");
    }

    @Test
    void takesACodeOnceWhenFiftyComeTogether() throws Exception {
        var code = TypedCode.of(phone.nextCode());

        assertThat(together(50, () -> codeBook.take(grace, code))).containsOnlyOnce(true);
    }

    @Test
    void takesARecoveryCodeOnceWhenFiftyComeTogether() throws Exception {
        var code = TypedCode.of(codes.get(4).grouped());

        assertThat(together(50, () -> codeBook.take(grace, code))).containsOnlyOnce(true);
        assertThat(factors.standingOf(grace).recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        check.pass(grace, codes.get(0).grouped().toLowerCase());

        assertRefused(() -> check.pass(grace, codes.get(0).grouped()), "account.factor.recoveryCodeWrong");
        assertThatCode(() -> check.pass(grace, codes.get(1).value())).doesNotThrowAnyException();
        assertThat(factors.standingOf(grace).recoveryCodesLeft()).isEqualTo(8);
    }

    @Test
    void forgetsEarlierRecoveryCodesWhenNewOnesAreMade() {
        var fresh = factors.makeRecoveryCodes(check.pass(grace, codes.get(0).value()));

        assertRefused(() -> check.pass(grace, codes.get(1).value()), "account.factor.recoveryCodeWrong");
        assertThatCode(() -> check.pass(grace, fresh.get(1).value())).doesNotThrowAnyException();
    }

    @Test
    void makesWaitAfterFiveWrongCodesForTheRightOneTooButNotForARecoveryCode() {
        for (int attempt = 0; attempt < FREE_FAILURES; attempt++) {
            assertRefused(() -> check.pass(grace, "12345"), "account.factor.wrong");
        }

        assertRefused(() -> check.pass(grace, phone.nextCode()), "account.factor.wait");
        assertThatCode(() -> check.pass(grace, codes.get(0).value())).doesNotThrowAnyException();
    }

    @Test
    void knowsNoCodeOfSomebodyWithoutOne() {
        var harry = account();

        assertRefused(() -> check.pass(harry, phone.nextCode()), "account.factor.wrong");
        assertRefused(() -> check.pass(harry, codes.get(0).value()), "account.factor.recoveryCodeWrong");
        assertRefused(() -> check.pass(harry, null), "account.factor.wrong");
    }

    @Test
    void isGoneWithItsCodesWhenItIsSwitchedOff() {
        factors.switchOff(check.pass(grace, phone.nextCode()));

        assertThat(factors.isOn(grace)).isFalse();
        assertThat(database.count("select count(*) from recovery_code where account_id = ?", grace))
                .isZero();
    }

    @Test
    void isRemovedByAdministratorsOnly() {
        assertThatThrownBy(() -> factors.removeFor(grace)).isInstanceOf(EJBAccessException.class);
        assertThat(factors.isOn(grace)).isTrue();
    }

    @Test
    void tellsTheLogWhatHappened() {
        assertRefused(() -> check.pass(grace, "12345"), "account.factor.wrong");
        check.pass(grace, codes.get(0).value());
        factors.switchOff(check.pass(grace, phone.nextCode()));

        assertThat(database.list(
                        row -> row.getString(1),
                        "select action from audit_entry where subject = (select email from account where id = ?)"
                                + " order by id",
                        grace))
                .containsExactly(
                        "account.secondFactorOn",
                        "account.secondFactorRefused",
                        "account.recoveryCodeUsed",
                        "account.secondFactorPassed",
                        "account.secondFactorOff");
        assertThat(database.list(
                        row -> row.getString(1), "select kind from message where account_id = ? order by id", grace))
                .containsExactly("SECOND_FACTOR_ON", "RECOVERY_CODE_USED", "SECOND_FACTOR_OFF");
    }

    private long account() {
        var owner = OwnAccount.in(database, "CUSTOMER");
        return database.count("select id from account where email_key = ?", owner.email());
    }

    private <T> List<T> together(int people, Callable<T> deed) throws Exception {
        var gate = new CountDownLatch(1);
        var running = IntStream.range(0, people)
                .mapToObj(any -> threads.submit(() -> {
                    gate.await();
                    return deed.call();
                }))
                .toList();
        gate.countDown();
        var results = new ArrayList<T>();
        for (var deedDone : running) {
            results.add(deedDone.get());
        }
        return results;
    }

    private static void assertRefused(Runnable deed, String reason) {
        var refused = catchThrowableOfType(RefusedException.class, deed::run);

        assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly(reason);
    }
}
