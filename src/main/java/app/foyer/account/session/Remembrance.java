package app.foyer.account.session;

import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** By what a device is known that comes in by itself, and until when. Of its secrets only hashes are kept. */
@Embeddable
public class Remembrance {

    @Column(name = "remember_handle")
    private String handle;

    @Column(name = "remember_secret")
    private String secret;

    @Column(name = "previous_secret")
    private String previousSecret;

    @Column(name = "rotated_at")
    private Instant rotatedAt;

    /** Null once it is over. */
    @Column(name = "remembered_until")
    private Instant until;

    protected Remembrance() {
        // for Jakarta Persistence
    }

    static Remembrance of(RememberedDevice device, Instant now, Instant until) {
        var remembrance = new Remembrance();
        remembrance.handle = device.handle().hash();
        remembrance.rotate(device.secret(), now, until);
        return remembrance;
    }

    /** Each secret is good once; the next one takes its place. */
    void rotate(SecretToken next, Instant now, Instant goodUntil) {
        previousSecret = secret;
        secret = next.hash();
        rotatedAt = now;
        until = goodUntil;
    }

    RememberedSecret judge(SecretToken shown, Instant now) {
        if (!isGoodAt(now)) {
            return RememberedSecret.OVER;
        }
        if (shown.hash().equals(secret)) {
            return RememberedSecret.CURRENT;
        }
        return shown.hash().equals(previousSecret) && now.isBefore(rotatedAt.plus(RememberedSecret.GRACE))
                ? RememberedSecret.JUST_REPLACED
                : RememberedSecret.OLD;
    }

    void end() {
        until = null;
    }

    boolean isGood() {
        return until != null;
    }

    boolean isGoodAt(Instant now) {
        return isGood() && now.isBefore(until);
    }
}
