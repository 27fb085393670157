package app.foyer.account.directory;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose password the directory has confirmed.
 *
 * @param entryId by which the directory itself knows the entry, whatever becomes of its name; not every directory tells one
 * @param roles of the groups the person is in; never empty
 */
public record DirectoryPerson(Optional<String> entryId, Set<String> roles) {}
