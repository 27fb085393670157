package app.foyer.messaging.outbox;

import app.foyer.testing.BeginsEarly;
import app.foyer.testing.EarlyWork;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A node dies while it sends. */
@Order(EarlyWork.LAST)
@BeginsEarly(KilledNode.class)
class KilledNodeIT {

    @Test
    void nothingIsLostAndNothingIsDoubledThatItsRecipientCouldNotTell() throws Exception {
        EarlyWork.outcomeOf(KilledNode.class);
    }
}
