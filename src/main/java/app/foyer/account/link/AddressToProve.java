package app.foyer.account.link;

import java.time.Instant;
import java.util.Optional;

/** Something that happens once an address is proven. It is done in the transaction of whoever asks. */
public interface AddressToProve extends LinkSubject {

    /** @return what the link would prove; empty when nothing waits for it any more */
    Optional<AddressProofs.Proof> look(AccountToken token);

    /**
     * Does what waits, and ends the links that it makes worthless.
     *
     * @throws app.foyer.shared.RefusedException when nothing waits any more, or the address cannot be had
     */
    void take(AccountToken token, Instant now);
}
