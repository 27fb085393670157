package app.foyer.testing;

import app.foyer.shared.SecretToken;

/**
 * A device that Foyer remembers, and therefore lets in without a password: checking one is slow on purpose, and most tests
 * are about what comes after it. Once inside, the device is forgotten, so that the session is one like any other.
 */
final class KnownDevice {

    static final String COOKIE = "remember";

    private final Database database;
    private final SecretToken handle = SecretToken.random();
    private final SecretToken secret = SecretToken.random();

    /** @param email of an account without a second factor */
    KnownDevice(Database database, String email) {
        this.database = database;
        database.run(
                "insert into account_session (id, account_id, session_epoch, entry, opened_at, entered_at, last_seen_at,"
                        + " remote_address, user_agent, stage, factor_passed, password_used_up, remembered,"
                        + " remember_handle, remember_secret, rotated_at, remembered_until) select"
                        + " nextval('account_session_id'), id, session_epoch, 1, current_timestamp, current_timestamp,"
                        + " current_timestamp, '', '', 'COMPLETE', false, false, true, ?, ?, current_timestamp,"
                        + " current_timestamp + interval '1' hour from account where email_key = ?",
                handle.hash(),
                secret.hash(),
                email);
    }

    /** What the cookie says. */
    String shows() {
        return handle.value() + "." + secret.value();
    }

    void isForgotten() {
        database.run(
                "update account_session set remembered = false, remember_handle = null, remember_secret = null,"
                        + " previous_secret = null, rotated_at = null, remembered_until = null where remember_handle = ?",
                handle.hash());
    }
}
