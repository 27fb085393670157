package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Database;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.SignInForm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** All people of {@link Person} at one running server, signed in where they can, with their appointments. */
final class Cast {

    private static final Map<FoyerServer, Cast> KNOWN = new HashMap<>();
    private static final Instant IN_TWENTY_DAYS =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    private final FoyerServer server;
    private final Map<Person, Http> people = new EnumMap<>(Person.class);
    private final Map<Person, OwnAccount> accounts = new EnumMap<>(Person.class);
    private final Map<Person, Held> appointments = new EnumMap<>(Person.class);

    private Cast(FoyerServer server) {
        this.server = server;
        var database = server.database();
        var business = OwnBusiness.stayingIn(database);
        var secondStaff = business.employ();
        sign(Person.STAFF_A, "STAFF");
        sign(Person.STAFF_B, "STAFF");
        works(Person.STAFF_A, business.staff());
        works(Person.STAFF_B, secondStaff);
        var hour = Duration.ofHours(1);
        books(Person.CUSTOMER_A, business.service(hour).by(business.staff()), business.staff());
        books(Person.CUSTOMER_B, business.service(hour).by(secondStaff), secondStaff);
        books(Person.SWITCHED_OFF, business.service(hour).by(secondStaff), secondStaff);
        sign(Person.ADMIN, "ADMIN");
        people.put(Person.ANYBODY, Http.to(server));
        people.put(Person.LINK_HOLDER, Http.to(server));
        accounts.get(Person.SWITCHED_OFF).switchOff();
        var link = of(Person.LINK_HOLDER)
                .get("/booking?t=" + appointments.get(Person.CUSTOMER_A).token());
        assertThat(link.status()).as("the link: %s", link).isEqualTo(302);
    }

    /** The same people for every test that asks: each of them has to sign in once. */
    static synchronized Cast at(FoyerServer server) {
        return KNOWN.computeIfAbsent(server, Cast::new);
    }

    /** Of the staff member with whom this person has an appointment. */
    long blockedTime(Person customer) {
        var staff = database()
                .count(
                        "select staff_id from appointment where reference = ?",
                        appointments.get(customer).reference());
        if (database().count("select count(*) from blocked_time where staff_id = ?", staff) == 0) {
            database()
                    .run(
                            "insert into blocked_time (id, staff_id, starts_at, ends_at, reason)"
                                    + " values (nextval('blocked_time_id'), ?, ?, ?, 'A test')",
                            staff,
                            IN_TWENTY_DAYS.plus(300, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                            IN_TWENTY_DAYS.plus(301, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
        }
        return database().count("select max(id) from blocked_time where staff_id = ?", staff);
    }

    /** Of somebody who has not accepted it yet. */
    long invitation() {
        var email = appointments.get(Person.CUSTOMER_A).reference().toLowerCase(Locale.ROOT) + "@invited.example";
        if (database().count("select count(*) from invitation where email_key = ?", email) == 0) {
            database()
                    .run(
                            "insert into invitation (id, name, email, email_key, roles, invited_by, invited_at) values"
                                    + " (nextval('invitation_id'), 'Ida', ?, ?, 'STAFF', 'a test', current_timestamp)",
                            email,
                            email);
        }
        return database().count("select id from invitation where email_key = ?", email);
    }

    /** A file with customers that an administrator has brought; the number of its import. */
    long broughtFile() {
        if (database().count("select count(*) from customer_import") == 0) {
            database()
                    .run(
                            "insert into customer_import (id, file_name, file_size, state, encoding, separator, with_heads,"
                                    + " heads_key, mapping, for_known, only_good, author, created_at) values"
                                    + " (nextval('customer_import_id'), 'cast.csv', 0, 'CHECKED', 'UTF_8', 'COMMA', true, '', '',"
                                    + " 'SKIP', false, 'a test', current_timestamp)");
        }
        return database().count("select max(id) from customer_import");
    }

    /** A sign-in of this person on another device. */
    long otherSessionOf(Person person) {
        var there = "select count(*) from account_session where user_agent = 'elsewhere' and account_id = ?";
        if (database().count(there, accountId(person)) == 0) {
            database()
                    .run(
                            "insert into account_session (id, account_id, session_epoch, entry, opened_at, entered_at,"
                                    + " last_seen_at, remote_address, user_agent, stage, factor_passed,"
                                    + " password_used_up, remembered) select nextval('account_session_id'), id,"
                                    + " session_epoch, 1, current_timestamp, current_timestamp, current_timestamp, '',"
                                    + " 'elsewhere', 'COMPLETE', false, false, false from account where id = ?",
                            accountId(person));
        }
        return database().count(there.replace("count(*)", "id"), accountId(person));
    }

    Http of(Person person) {
        return people.get(person);
    }

    Database database() {
        return server.database();
    }

    Held appointmentOf(Person person) {
        return appointments.get(person);
    }

    OwnAccount accountOf(Person person) {
        return accounts.get(person);
    }

    private void works(Person person, long staff) {
        database().run("update staff_member set account_id = ? where id = ?", accountId(person), staff);
    }

    /** One more appointment of this customer, which a test may spoil. */
    Held bookAgain(Person person) {
        var business = OwnBusiness.in(database());
        var service = business.service(Duration.ofHours(1)).offered();
        var email = accounts.get(person).email();
        var held = BookingApi.of(server).mustBook(service, business.staff(), IN_TWENTY_DAYS, email);
        server.mailbox().next(email);
        return held;
    }

    private void books(Person person, long service, long staff) {
        sign(person, "CUSTOMER");
        var email = accounts.get(person).email();
        var start = IN_TWENTY_DAYS.plus(person.ordinal(), ChronoUnit.HOURS);
        appointments.put(person, BookingApi.of(server).mustBook(service, staff, start, email));
        server.mailbox().next(email); // whose link is a row that nobody shall take for a trace
        database().run("update customer set account_id = ? where email_key = ?", accountId(person), email);
        database()
                .run(
                        "insert into customer_picture (customer_id, content, changed_at) select id, ?, current_timestamp"
                                + " from customer where email_key = ?",
                        email.getBytes(),
                        email);
    }

    long accountId(Person person) {
        return database()
                .count(
                        "select id from account where email_key = ?",
                        accounts.get(person).email());
    }

    private void sign(Person person, String role) {
        var account = OwnAccount.in(database(), role);
        var http = Http.to(server);
        var answer = SignInForm.signIn(http, account.email(), account.password());
        assertThat(answer.status()).as("sign-in of %s: %s", person, answer).isEqualTo(302);
        accounts.put(person, account);
        people.put(person, http);
    }
}
