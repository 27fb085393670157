package app.foyer.messaging.outbox;

import org.junit.jupiter.api.Test;

/** A node dies while it sends. */
class KilledNodeIT {

    @Test
    void nothingIsLostAndNothingIsDoubledThatItsRecipientCouldNotTell() throws Exception {
        new KilledNode().call();
    }
}
