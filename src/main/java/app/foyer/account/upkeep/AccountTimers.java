package app.foyer.account.upkeep;

import app.foyer.account.attempt.SignInAttempts;
import app.foyer.account.email.EmailChange;
import app.foyer.account.email.EmailChangeDesk;
import app.foyer.account.password.OneTimePasswords;
import app.foyer.account.reset.PasswordResetDesk;
import app.foyer.account.reset.PasswordResetRequest;
import app.foyer.account.session.SignInSessions;
import app.foyer.account.signup.SignUpDesk;
import app.foyer.account.signup.SignUpRequest;
import app.foyer.account.wish.Wishes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** What is done for accounts without anybody asking, on every node. Rows are claimed, so that nothing is done twice. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountTimers {

    private static final int AT_MOST_PER_RUN = 200;
    private static final List<Class<?>> WISHES =
            List.of(PasswordResetRequest.class, SignUpRequest.class, EmailChange.class);

    @Inject
    private Wishes wishes;

    @Inject
    private PasswordResetDesk passwordResets;

    @Inject
    private SignUpDesk signUps;

    @Inject
    private EmailChangeDesk emailChanges;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SignInSessions signIns;

    @Inject
    private OneTimePasswords oneTimePasswords;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "Wishes for mails")
    public void answerWishes() {
        if (running.compareAndSet(false, true)) {
            try {
                if (wishes.anyWaits(WISHES)) {
                    answerAll();
                }
            } finally {
                running.set(false);
            }
        }
    }

    private void answerAll() {
        workOff(passwordResets::handleNext);
        workOff(signUps::handleNext);
        workOff(emailChanges::handleNext);
    }

    @Schedule(hour = "*", minute = "23", persistent = false, info = "Old requests and attempts")
    public void tidyUp() {
        passwordResets.tidyUp();
        signUps.tidyUp();
        emailChanges.tidyUp();
        attempts.tidyUp();
        signIns.tidyUp();
        oneTimePasswords.tidyUp();
    }

    private static void workOff(BooleanSupplier next) {
        for (var done = 0; done < AT_MOST_PER_RUN && next.getAsBoolean(); done++) {}
    }
}
