package app.foyer.account.session;

import app.foyer.account.Account;
import app.foyer.account.stage.SignInStage;
import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A sign-in on one device. It ends for good: whoever wants in again makes another one. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    /** Somebody who has typed the password and nothing more is waited for so long. */
    static final Duration UNFINISHED = Duration.ofMinutes(10);

    private static final int LONGEST_AGENT = 300;
    private static final int LONGEST_ADDRESS = 45;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_id")
    @SequenceGenerator(name = "account_session_id", sequenceName = "account_session_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    private int entry;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "user_agent")
    private String userAgent;

    @Enumerated(EnumType.STRING)
    private SignInStage stage;

    @Column(name = "factor_passed")
    private boolean factorPassed;

    @Column(name = "password_used_up")
    private boolean passwordUsedUp;

    /** Whether it is wanted that this device comes in by itself from now on. */
    private boolean remembered;

    /** Null as long as the device has no secrets. */
    @Embedded
    private Remembrance remembrance;

    protected AccountSession() {
        // for Jakarta Persistence
    }

    /** The password was right; what comes next is told by {@link #goTo}. */
    static AccountSession open(SignIn signIn, Device device, Instant now) {
        var session = new AccountSession();
        session.accountId = signIn.accountId();
        session.sessionEpoch = signIn.sessionEpoch();
        session.passwordUsedUp = signIn.passwordUsedUp();
        session.remembered = signIn.remember();
        session.stage = SignInStage.SECOND_FACTOR;
        session.openedAt = now;
        session.enter(device, now);
        return session;
    }

    /** The device comes in, again or for the first time: sessions of an earlier entry are over. */
    void enter(Device device, Instant now) {
        renew();
        enteredAt = now;
        seen(device, now);
    }

    void seen(Device device, Instant now) {
        lastSeenAt = now;
        remoteAddress = cut(device.remoteAddress(), LONGEST_ADDRESS);
        userAgent = cut(device.userAgent(), LONGEST_AGENT);
    }

    /** The sign-in gets on, or has to start again with the second factor. */
    void goTo(SignInStage next) {
        stage = next;
    }

    /** @return whether this was what the person had to do */
    boolean complete(SignInStage done) {
        if (stage != done && stage != SignInStage.COMPLETE) {
            return false;
        }
        factorPassed |= done != SignInStage.NEW_PASSWORD;
        passwordUsedUp &= done != SignInStage.NEW_PASSWORD;
        renew();
        return true;
    }

    /** The sessions of earlier entries are over. */
    void renew() {
        entry++;
    }

    /** The password was changed in this very session, which goes on. */
    public void outlive(Account account) {
        sessionEpoch = account.sessionEpoch();
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
        if (remembrance != null) {
            remembrance.end();
        }
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Whether an unfinished sign-in was left lying. */
    boolean isStale(Instant now) {
        return stage != SignInStage.COMPLETE && enteredAt.plus(UNFINISHED).isBefore(now);
    }

    boolean isOver(SessionLifetimes lifetimes, Instant now) {
        return isStale(now) || lifetimes.areOver(enteredAt, lastSeenAt, now);
    }

    /** From now on this device comes in with these secrets. */
    void remember(RememberedDevice device, Instant now, Instant until) {
        remembrance = Remembrance.of(device, now, until);
    }

    void rotate(SecretToken secret, Instant now, Instant until) {
        remembrance.rotate(secret, now, until);
    }

    RememberedSecret judge(SecretToken secret, Instant now) {
        return isEnded() || remembrance == null ? RememberedSecret.OVER : remembrance.judge(secret, now);
    }

    /** Only whoever is through all stages. */
    boolean isNowToBeRemembered() {
        return stage == SignInStage.COMPLETE && remembered && !isRemembered();
    }

    boolean isRememberedAt(Instant now) {
        return remembrance != null && remembrance.isGoodAt(now);
    }

    boolean isRemembered() {
        return remembrance != null && remembrance.isGood();
    }

    SessionStamp stamp() {
        return new SessionStamp(id, entry);
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    long sessionEpoch() {
        return sessionEpoch;
    }

    int entry() {
        return entry;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    String remoteAddress() {
        return remoteAddress;
    }

    String userAgent() {
        return userAgent;
    }

    public SignInStage stage() {
        return stage;
    }

    boolean factorPassed() {
        return factorPassed;
    }

    boolean passwordUsedUp() {
        return passwordUsedUp;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
