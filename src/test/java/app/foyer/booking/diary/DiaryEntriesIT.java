package app.foyer.booking.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.availability.DateRange;
import app.foyer.booking.Actor;
import app.foyer.shared.AppointmentStatus;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the calendar reads, on both databases. */
class DiaryEntriesIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
    private static final Actor ADMIN = new Actor.Admin("ada@people.example");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDayHasWhatLiesInItByTheClockOfThePlace(Databases kind) {
        try (var diary = new Diary(kind)) {
            diary.books("FO-22222", "2027-03-01T22:30:00Z", diary.sam);
            diary.books("FO-33333", "2027-03-01T23:00:00Z", diary.sam);
            diary.books("FO-44444", "2027-03-02T22:59:00Z", diary.sam);
            diary.books("FO-55555", "2027-03-02T23:00:00Z", diary.sam);

            assertThat(diary.read(wish(Set.of(), false), ADMIN))
                    .as("the first reaches over midnight into the day")
                    .containsExactly("FO-22222", "FO-33333", "FO-44444");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void staffSeeTheirOwnWhomeverTheyAskFor(Databases kind) {
        try (var diary = new Diary(kind)) {
            diary.books("FO-22222", "2027-03-02T09:00:00Z", diary.sam);
            diary.books("FO-33333", "2027-03-02T09:00:00Z", diary.kim);
            var kim = new Actor.Staff(diary.kim, "Kim");

            assertThat(diary.read(wish(Set.of(), false), ADMIN)).containsExactly("FO-22222", "FO-33333");
            assertThat(diary.read(wish(Set.of(diary.sam), false), ADMIN)).containsExactly("FO-22222");
            assertThat(diary.read(wish(Set.of(), false), kim)).containsExactly("FO-33333");
            assertThat(diary.read(wish(Set.of(diary.sam), false), kim)).isEmpty();
            assertThat(diary.entries(em -> em.of(List.of(1L, 2L), kim)))
                    .extracting(entry -> entry.reference().value())
                    .containsExactly("FO-33333");
            assertThat(diary.read(wish(Set.of(), false), new Actor.Staff(0, "nobody")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasCalledOffIsShownWhenItIsAskedFor(Databases kind) {
        try (var diary = new Diary(kind)) {
            diary.books("FO-22222", "2027-03-02T09:00:00Z", diary.sam);
            diary.own.database().run("update appointment set status = 'CANCELLED'");

            assertThat(diary.read(wish(Set.of(), false), ADMIN)).isEmpty();
            assertThat(diary.entries(em -> em.of(wish(Set.of(), true), 10, ADMIN)))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.status()).isEqualTo(AppointmentStatus.CANCELLED);
                        assertThat(entry.customer()).isEqualTo("Grace Guest");
                        assertThat(entry.time().length()).isEqualTo(Duration.ofHours(1));
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void noMoreAreReadThanASheetCanShow(Databases kind) {
        try (var diary = new Diary(kind)) {
            diary.books("FO-22222", "2027-03-02T09:00:00Z", diary.sam);
            diary.books("FO-33333", "2027-03-02T11:00:00Z", diary.sam);

            assertThat(diary.entries(em -> em.of(wish(Set.of(), false), 1, ADMIN)))
                    .extracting(entry -> entry.reference().value())
                    .containsExactly("FO-22222");
            List<Object[]> starts =
                    diary.own.inTransaction(em -> new DiaryEntries(em).starts(wish(Set.of(), false), 10, ADMIN));
            assertThat(starts).hasSize(2);
        }
    }

    private static DiaryWish wish(Set<Long> staff, boolean calledOffToo) {
        return new DiaryWish(DateRange.of(TUESDAY), BERLIN, staff, Optional.empty(), calledOffToo);
    }

    /** Two people with appointments of their own. */
    private static final class Diary implements AutoCloseable {

        private final OwnDatabase own;
        private final OwnBusiness business;
        private final long sam;
        private final long kim;
        private final long service;
        private final long customer;
        private long id;

        Diary(Databases kind) {
            own = OwnDatabase.on(kind);
            business = OwnBusiness.in(own.database());
            sam = business.staff();
            kim = business.employ();
            service = business.service(Duration.ofHours(1)).by(sam, kim);
            customer = business.customer();
        }

        /** An hour. */
        void books(String reference, String start, long staff) {
            id++;
            var from = OffsetDateTime.parse(start);
            own.database()
                    .run(
                            "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id,"
                                    + " status, starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive,"
                                    + " price, currency, booked_at, booked_through)"
                                    + " values (?, ?, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, ?, true, ?, 'EUR', ?, 'PAGE')",
                            id,
                            reference,
                            service,
                            staff,
                            business.location(),
                            customer,
                            from,
                            from.plusHours(1),
                            from,
                            from.plusHours(1),
                            service,
                            BigDecimal.TEN,
                            from);
        }

        List<String> read(DiaryWish wish, Actor actor) {
            return entries(em -> em.of(wish, 100, actor)).stream()
                    .map(entry -> entry.reference().value())
                    .toList();
        }

        List<DiaryEntry> entries(Function<DiaryEntries, List<DiaryEntry>> question) {
            return own.inTransaction(em -> question.apply(new DiaryEntries(em)));
        }

        @Override
        public void close() {
            own.close();
        }
    }
}
