package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PostgreSQL alone plans by what it has counted. */
@DisplayName("Rows that nobody has counted yet")
class RowsByIndexIT {

    private static final String MANY = "insert into customer (id, first_name, last_name, phone, language, time_zone,"
            + " created_at, search_text) select i, 'Ada', 'Lovelace', '+49 151 ' || i, 'de', 'Europe/Berlin',"
            + " current_timestamp, '' from generate_series(1, 5000) i";

    private static final String SOME = IntStream.rangeClosed(1, 250)
            .mapToObj(i -> "'+49 151 " + i + "'")
            .collect(Collectors.joining(",", "explain select id from customer where phone in (", ")"));

    @Test
    void areFoundByAnIndexWhileTheirTransactionIsOpenAndNoLonger() {
        try (var own = OwnDatabase.on(Databases.POSTGRESQL)) {
            own.transact(em -> {
                em.createNativeQuery(MANY).executeUpdate();
                assertThat(plan(em)).as("what makes the call needed").contains("Seq Scan");

                RowsByIndex.inThisTransaction(em);

                assertThat(plan(em)).contains("customer_by_phone").doesNotContain("Seq Scan");
                em.getTransaction().commit();
                em.getTransaction().begin();
                assertThat(em.createNativeQuery("show enable_seqscan").getSingleResult())
                        .asString()
                        .contains("on");
            });
        }
    }

    private static String plan(EntityManager em) {
        return em.createNativeQuery(SOME).getResultList().toString();
    }
}
