package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.account.team.Invitation;
import app.foyer.booking.Appointment;
import app.foyer.demo.Installation;
import app.foyer.payment.LedgerEntry;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entity, with every field filled, goes into both databases and comes out as it was. New entities join by themselves. */
class EntityMappingIT {

    /** Fields that the database never lets be filled in the same row: each of these is left empty once, the others once. */
    private static final Map<Class<?>, List<Set<String>>> EXCLUDING = Map.of(
            Appointment.class,
            List.of(Set.of("heldUntil"), Set.of("status")),
            Invitation.class,
            List.of(Set.of("withdrawnAt"), Set.of("acceptedAt", "accountId")),
            LedgerEntry.class,
            List.of(Set.of("appointmentId"), Set.of("purchaseId")));

    private static final Map<Databases, OwnDatabase> DATABASES = new EnumMap<>(Databases.class);

    @BeforeAll
    static void create() {
        Stream.of(Databases.values()).forEach(kind -> DATABASES.put(kind, OwnDatabase.on(kind)));
    }

    @AfterAll
    static void close() {
        DATABASES.values().forEach(OwnDatabase::close);
    }

    @TestFactory
    Stream<DynamicTest> isReadAsItWasWritten() {
        return Stream.of(Databases.values())
                .flatMap(kind -> DATABASES.get(kind).unit().getMetamodel().getEntities().stream()
                        .map(EntityType::getJavaType)
                        .filter(entity ->
                                entity != Installation.class) // has one row for ever, which the migration writes
                        .flatMap(entity -> EXCLUDING.getOrDefault(entity, List.of(Set.of())).stream()
                                .map(empty -> DynamicTest.dynamicTest(
                                        entity.getSimpleName() + (empty.isEmpty() ? "" : " without " + empty) + " on "
                                                + kind,
                                        () -> isReadAsItWasWritten(kind, entity, empty)))));
    }

    private static void isReadAsItWasWritten(Databases kind, Class<?> entity, Set<String> empty) throws SQLException {
        try (var em = DATABASES.get(kind).unit().createEntityManager()) {
            em.getTransaction().begin();
            withoutTheRowsThatOthersPointTo(kind, em);

            var written = new FilledEntity(DATABASES.get(kind).database(), entity, empty).make(em::persist);
            em.persist(written);
            em.flush();
            var id = em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(written);
            em.clear();

            assertThat(new FilledEntity.Contents(em.find(entity, id))).isEqualTo(new FilledEntity.Contents(written));
            em.getTransaction().rollback();
        }
    }

    /** This test is about columns; the constraints have tests of their own. */
    private static void withoutTheRowsThatOthersPointTo(Databases kind, EntityManager em) {
        em.createNativeQuery(
                        kind == Databases.H2
                                ? "set referential_integrity false"
                                : "set session_replication_role = replica")
                .executeUpdate();
    }
}
