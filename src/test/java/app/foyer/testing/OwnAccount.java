package app.foyer.testing;

import app.foyer.testing.Http.Answer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A login that belongs to one test, written into the database beside Foyer.
 *
 * @param email that nobody else has
 * @param password with which the account was made
 */
public record OwnAccount(Database database, String email, String password) {

    private static final String PASSWORD = "three blind mice";
    private static final String HASH = hash(PASSWORD);

    /** @param role CUSTOMER, STAFF or ADMIN */
    public static OwnAccount in(Database database, String role) {
        var account = new OwnAccount(database, UUID.randomUUID() + "@people.example", PASSWORD);
        database.run(
                "insert into account (id, email, email_key, password_hash, enabled, session_epoch, created_at)"
                        + " values (nextval('account_id'), ?, ?, ?, true, 0, current_timestamp)",
                account.email,
                account.email,
                HASH);
        database.run("insert into account_role (account_id, role) values (?, ?)", account.id(), role);
        return account;
    }

    public void switchOff() {
        database.run("update account set enabled = false where id = ?", id());
    }

    /** A link that sets the password, as it would be mailed. @param minutes how long it is good; negative: was */
    public String resetLink(int minutes) {
        var secret = UUID.randomUUID().toString();
        database.run(
                "insert into account_token (id, account_id, purpose, token_hash, expires_at) values"
                        + " (nextval('account_token_id'), ?, 'RESET_PASSWORD', ?, current_timestamp + "
                        + "cast(? as integer) * interval '1' minute)",
                id(),
                sha256(secret),
                minutes);
        return "/reset-password?t=" + secret;
    }

    /** One more role. */
    public OwnAccount andAlso(String role) {
        database.run("insert into account_role (account_id, role) values (?, ?)", id(), role);
        return this;
    }

    /** Somebody who is signed in with this account, and has not typed the password for it: {@link KnownDevice}. */
    public Http signedIn(FoyerServer server) {
        var person = Http.to(server);
        var device = new KnownDevice(database, email);
        person.shows(KnownDevice.COOKIE, device.shows());
        mustBeLetIn(person.get("/login"));
        person.showsNoLonger(KnownDevice.COOKIE);
        device.isForgotten();
        return person;
    }

    /** The same by the form, for tests that are about signing in. */
    public Http signsIn(FoyerServer server) {
        var person = Http.to(server);
        mustBeLetIn(SignInForm.signIn(person, email, password));
        return person;
    }

    private static void mustBeLetIn(Answer answer) {
        if (answer.status() != 302) {
            throw new AssertionError("Should have been let in: " + answer);
        }
    }

    public long id() {
        return database.count("select id from account where email_key = ?", email);
    }

    /** A password that is good for one sign-in, as it would be mailed. @param minutes how long it is good; negative: was */
    public String oneTimePassword(int minutes) {
        var password = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
        database.run(
                "insert into one_time_password (id, account_id, session_epoch, password_hash, expires_at) select"
                        + " nextval('one_time_password_id'), id, session_epoch, ?, current_timestamp + "
                        + "cast(? as integer) * interval '1' minute from account where id = ?",
                sha256(password.replace("-", "")),
                minutes,
                id());
        return password;
    }

    private static String sha256(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String password) {
        try {
            var salt = new byte[32];
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 220_000, 256))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:220000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
