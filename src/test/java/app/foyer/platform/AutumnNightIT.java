package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The night on which an hour comes twice: both of them are kept apart, whatever the zone of the server. */
class AutumnNightIT {

    private static final Instant FIRST_HALF_PAST_TWO_IN_BERLIN = Instant.parse("2026-10-25T00:30:00.123456Z");
    private static final Instant SECOND_HALF_PAST_TWO_IN_BERLIN = Instant.parse("2026-10-25T01:30:00.123456Z");

    private final TimeZone zoneOfTests = TimeZone.getDefault();
    private final InstantConverter converter = new InstantConverter();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zoneOfTests);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, UTC",
        "POSTGRESQL, Europe/Berlin",
        "POSTGRESQL, America/New_York",
        "H2, UTC",
        "H2, Europe/Berlin"
    })
    void bothHalvesPastTwoAreReadAsTheyWereWritten(Databases kind, String zoneOfServer) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneOfServer));
        var database = kind.create();
        database.run("create table moment (at timestamp with time zone not null)");
        for (var moment : new Instant[] {FIRST_HALF_PAST_TWO_IN_BERLIN, SECOND_HALF_PAST_TWO_IN_BERLIN}) {
            database.run("insert into moment (at) values (?)", converter.convertToDatabaseColumn(moment));
        }

        var read = database.list(
                row -> converter.convertToEntityAttribute(row.getObject(1, OffsetDateTime.class)),
                "select at from moment order by at");

        assertThat(read).containsExactly(FIRST_HALF_PAST_TWO_IN_BERLIN, SECOND_HALF_PAST_TWO_IN_BERLIN);
    }
}
