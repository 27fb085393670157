package app.foyer.shared.personal;

import app.foyer.shared.EmailAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one person about whom is asked. An e-mail address alone makes nobody the same person: it stands here because it has
 * been proven to be this person's.
 *
 * @param customerId empty when this person is not in the directory
 * @param accountId of the account; {@link #NOBODY} when there is none
 * @param addresses the present ones of account and directory; none when nobody knows whose they are
 * @param since when this person was first known here: whoever had one of the addresses before is somebody else
 * @param nameless what stands where the name stood, once the person is removed
 * @param now when this is asked: what lies ahead and what is past
 */
public record Individual(
        Optional<Long> customerId,
        long accountId,
        Set<EmailAddress> addresses,
        Instant since,
        String nameless,
        Instant now)
        implements Serializable {

    /** The number that nothing has. */
    public static final long NOBODY = -1;

    /** What is nobody's address, since queries want at least one. */
    private static final String NO_ADDRESS = "@";

    public Individual {
        Objects.requireNonNull(customerId);
        addresses = Set.copyOf(addresses);
    }

    /** For queries: a number that no customer has when this person is not in the directory. */
    public long customerOrNobody() {
        return customerId.orElse(NOBODY);
    }

    /** Whether there is an account. */
    public boolean hasAccount() {
        return accountId != NOBODY;
    }

    /** The addresses in small letters, as tables are searched by them. */
    public List<String> emailKeys() {
        if (addresses.isEmpty()) {
            return List.of(NO_ADDRESS);
        }
        return addresses.stream().map(EmailAddress::key).sorted().distinct().collect(Collectors.toList());
    }
}
