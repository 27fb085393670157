package app.foyer.messaging.workflow.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When it is time to tell that a package ends, on both databases. */
class ExpiringPackagesIT {

    private static final Instant END = Instant.parse("2027-03-28T22:00:00Z");
    private static final Instant DUE = END.minus(Duration.ofDays(14));
    private static final long STOCK = 32;

    private OwnDatabase own;
    private OwnBusiness business;
    private long lot;
    private long purchase;

    private void sells(Databases kind) {
        own = OwnDatabase.on(kind);
        business = OwnBusiness.in(own.database());
        var service = business.service(Duration.ofHours(1)).offered();
        lot = business.soldTo(business.customer(), service, 2);
        purchase = own.database().count("select purchase_id from lot where id = ?", lot);
        bought(END.minus(Duration.ofDays(90)));
        wantedFrom(END.minus(Duration.ofDays(200)));
    }

    @AfterEach
    void close() {
        own.close();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsTimeExactlyALeadBeforeTheEnd(Databases kind) {
        sells(kind);

        assertThat(dueAt(DUE.minusSeconds(1))).isEmpty();
        assertThat(dueAt(DUE)).containsExactly(new DueNotice(STOCK, purchase));
        assertThat(dueAt(END.minusSeconds(1))).hasSize(1);
        assertThat(dueAt(END)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsUsedUpIsToldToNobodyAndWhatWasGivenBackIs(Databases kind) {
        sells(kind);
        moves("TAKEN", -1);
        assertThat(dueAt(DUE)).hasSize(1);
        moves("TAKEN", -1);
        assertThat(dueAt(DUE)).isEmpty();
        moves("RETURNED", 1);
        assertThat(dueAt(DUE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsToldOnce(Databases kind) {
        sells(kind);
        var notice = new DueNotice(STOCK, purchase);
        try (var em = own.unit().createEntityManager()) {
            em.getTransaction().begin();
            new ExpiringPackages(em).add(ExpiryNotice.of(notice, DUE));
            em.getTransaction().commit();
        }

        assertThat(dueAt(DUE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoBuysItWithinTheLeadIsToldNothingMore(Databases kind) {
        sells(kind);
        bought(DUE.plusSeconds(1));
        assertThat(dueAt(DUE.plusSeconds(2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasDueBeforeAnybodyWantedItIsNotCaughtUp(Databases kind) {
        sells(kind);
        wantedFrom(DUE.plusSeconds(1));
        assertThat(dueAt(DUE.plusSeconds(2))).isEmpty();

        wantedFrom(DUE);
        own.database().run("update workflow set active = false where id = ?", STOCK);
        assertThat(dueAt(DUE.plusSeconds(2))).isEmpty();
    }

    private void bought(Instant moment) {
        own.database()
                .run(
                        "update purchase set bought_at = ?, expires_at = ?",
                        moment.atOffset(ZoneOffset.UTC),
                        END.atOffset(ZoneOffset.UTC));
    }

    private void wantedFrom(Instant moment) {
        own.database().run("update workflow set counts_from = ?", moment.atOffset(ZoneOffset.UTC));
    }

    private void moves(String kind, int sessions) {
        own.database()
                .run(
                        "insert into session_entry (id, lot_id, kind, sessions, actor_kind, actor_name, recorded_at)"
                                + " values ((select coalesce(max(id), 0) + 1 from session_entry), ?, ?, ?, 'ADMIN', '', ?)",
                        lot,
                        kind,
                        sessions,
                        DUE.atOffset(ZoneOffset.UTC));
    }

    private List<DueNotice> dueAt(Instant now) {
        try (var em = own.unit().createEntityManager()) {
            return new ExpiringPackages(em).due(now, 0);
        }
    }
}
