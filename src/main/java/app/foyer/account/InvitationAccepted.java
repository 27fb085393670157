package app.foyer.account;

import java.util.Optional;

/**
 * The owner of an address has accepted an invitation. Fired in that transaction.
 *
 * @param staffId which member of the staff this person was said to be
 */
public record InvitationAccepted(long accountId, String email, Optional<Long> staffId) {}
