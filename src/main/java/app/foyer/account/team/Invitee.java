package app.foyer.account.team;

import app.foyer.account.Role;
import app.foyer.shared.EmailAddress;
import java.util.Optional;
import java.util.Set;

/**
 * Who is to be invited, and as what. Checked already.
 *
 * @param roles STAFF, ADMIN or both
 * @param staffId which member of the staff this person is
 */
public record Invitee(String name, EmailAddress email, Set<Role> roles, Optional<Long> staffId) {}
