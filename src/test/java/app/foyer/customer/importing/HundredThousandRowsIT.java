package app.foyer.customer.importing;

import app.foyer.testing.BeginsEarly;
import app.foyer.testing.EarlyWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Large files, in a Java of 512 MB, on PostgreSQL. */
@DisplayName("A hundred thousand rows")
@Order(EarlyWork.LAST)
@BeginsEarly(LargeImports.class)
class HundredThousandRowsIT {

    @Test
    void areImportedOnceThoughTheProcessIsKilledAndACorruptTwinFollows() throws Exception {
        EarlyWork.outcomeOf(LargeImports.class);
    }
}
