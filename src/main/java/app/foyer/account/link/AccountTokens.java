package app.foyer.account.link;

import app.foyer.account.Account;
import app.foyer.shared.SecretToken;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The hashed secrets of mailed links. */
public interface AccountTokens {

    void add(AccountToken token);

    /** A secret of another purpose is as absent as an unknown one. */
    Optional<AccountToken> find(SecretToken secret, Set<TokenPurpose> purposes);

    /** The same, with the row locked: of two uses at the same moment only one finds it unused. */
    Optional<AccountToken> lock(SecretToken secret, Set<TokenPurpose> purposes);

    /** Ends every other link that was mailed for this account. */
    void useUpAllOf(Account account, Instant now);

    /** Ends every other link that was mailed for this subject. */
    void useUpAllAbout(long subjectId, TokenPurpose purpose, Instant now);
}
