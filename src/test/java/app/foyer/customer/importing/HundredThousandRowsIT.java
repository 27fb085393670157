package app.foyer.customer.importing;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Large files, in a Java of 512 MB, on PostgreSQL. */
@DisplayName("A hundred thousand rows")
class HundredThousandRowsIT {

    @Test
    void areImportedOnceThoughTheProcessIsKilledAndACorruptTwinFollows() throws Exception {
        new LargeImports().call();
    }
}
