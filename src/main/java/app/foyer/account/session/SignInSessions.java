package app.foyer.account.session;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.RememberedDeviceEnded;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.account.stage.SignInStage;
import app.foyer.account.stage.SignInStages;
import app.foyer.audit.AuditLog;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of sign-ins: they are opened, used, got on with and ended. For the {@link Door} and what
 * stands beside it; nobody else may make or end a sign-in in somebody's name.
 */
@ApplicationScoped
public class SignInSessions {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    private AccountSessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactorService factors;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<RememberedDeviceEnded> ended;

    /** @return empty when the account was switched off or given another password in the meantime */
    @Transactional
    Optional<Entry> open(SignIn signIn, Device device) {
        return accounts.find(signIn.accountId())
                .filter(account -> account.isEnabled() && account.sessionEpoch() == signIn.sessionEpoch())
                .map(account -> {
                    var session = AccountSession.open(signIn, device, clock.now());
                    sessions.add(session);
                    return getOn(session, account);
                });
    }

    /**
     * Writes down, once a minute, that somebody is still there.
     *
     * @return how long a session may be idle; empty when this one was idle for too long, or is over for another reason
     */
    @Transactional
    Optional<Duration> keepOpen(OpenSession seen, Device device) {
        var lifetimes = SessionLifetimes.of(settings.read(SecuritySettings.class));
        var now = clock.now();
        return sessions.lock(seen.session().id())
                .filter(session -> !session.isEnded() && !session.isOver(lifetimes, now))
                .map(session -> {
                    session.seen(device, now);
                    return lifetimes.idle();
                });
    }

    /** The person has done what the stage asks for. @return empty when the session is over or was at another stage */
    @Transactional
    Optional<Entry> complete(SessionStamp stamp, SignInStage done) {
        return sessions.lock(stamp.sessionId())
                .filter(session -> session.stamp().equals(stamp) && !session.isEnded() && !session.isStale(clock.now()))
                .flatMap(session -> welcome(session)
                        .filter(account -> session.complete(done))
                        .map(account -> getOn(session, account)));
    }

    /** The session gets a new id, because its owner has more to lose from now on. */
    @Transactional
    Optional<Entry> renew(SessionStamp stamp) {
        return sessions.lock(stamp.sessionId())
                .filter(session -> session.stamp().equals(stamp) && !session.isEnded())
                .map(session -> {
                    session.renew();
                    return entry(session, Optional.empty(), settings.read(SecuritySettings.class));
                });
    }

    /**
     * Lets in a device that is remembered. Who shows a secret that was replaced is a thief or was robbed: then the whole
     * sign-in ends.
     */
    @Transactional
    Optional<Entry> enter(RememberedDevice shown, Device device) {
        var rules = settings.read(SecuritySettings.class);
        if (rules.rememberedDays() == 0) {
            return Optional.empty();
        }
        var now = clock.now();
        return sessions.lock(shown.handle())
                .flatMap(session -> welcome(session).flatMap(account -> switch (session.judge(shown.secret(), now)) {
                    case CURRENT -> Optional.of(enterAnew(session, account, shown, device, rules));
                    case JUST_REPLACED -> Optional.of(entry(session, Optional.empty(), rules));
                    case OLD -> endFamily(session, account);
                    case OVER -> Optional.empty();
                }));
    }

    @Transactional
    void end(SessionStamp stamp) {
        sessions.lock(stamp.sessionId())
                .filter(session -> session.entry() == stamp.entry())
                .ifPresent(session -> {
                    session.end(clock.now());
                    accounts.find(session.accountId()).ifPresent(account -> tell("account.signedOut", account));
                });
    }

    @Transactional
    public void tidyUp() {
        var now = clock.now();
        sessions.forgetUnusedSince(now.minus(KEPT_FOR), now);
    }

    private Optional<Account> welcome(AccountSession session) {
        return accounts.find(session.accountId())
                .filter(account -> account.isEnabled() && account.sessionEpoch() == session.sessionEpoch());
    }

    private Entry enterAnew(
            AccountSession session, Account account, RememberedDevice shown, Device device, SecuritySettings rules) {
        var now = clock.now();
        session.enter(device, now);
        session.goTo(stageOf(session, account, rules));
        tell("account.enteredRemembered", account);
        var next = shown.withNewSecret();
        session.rotate(next.secret(), now, now.plus(age(rules)));
        return entry(session, Optional.of(next), rules);
    }

    private Optional<Entry> endFamily(AccountSession session, Account account) {
        session.end(clock.now());
        tell("account.oldRememberSecret", account);
        ended.fire(new RememberedDeviceEnded(account.id(), account.email()));
        return Optional.empty();
    }

    /**
     * The next stage; whoever is through all of them and wants to be remembered is so from now on. A directory is asked
     * each time: whoever has left there must not be remembered here.
     */
    private Entry getOn(AccountSession session, Account account) {
        var rules = settings.read(SecuritySettings.class);
        session.goTo(stageOf(session, account, rules));
        if (!session.isNowToBeRemembered() || account.isOfDirectory() || rules.rememberedDays() == 0) {
            return entry(session, Optional.empty(), rules);
        }
        var now = clock.now();
        var device = RememberedDevice.random();
        session.remember(device, now, now.plus(age(rules)));
        return entry(session, Optional.of(device), rules);
    }

    private SignInStage stageOf(AccountSession session, Account account, SecuritySettings rules) {
        return new SignInStages(rules.secondFactor(), account.roles(), factors.isOn(account.id()))
                .next(session.factorPassed(), session.passwordUsedUp());
    }

    private static Entry entry(AccountSession session, Optional<RememberedDevice> device, SecuritySettings rules) {
        return new Entry(session.stamp(), rules.sessionIdle(), device, age(rules));
    }

    private static Duration age(SecuritySettings rules) {
        return Duration.ofDays(rules.rememberedDays());
    }

    private void tell(String action, Account account) {
        var who = account.email().value();
        audit.tell(action, who, who);
    }
}
