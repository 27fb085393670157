package app.foyer.account.session;

import app.foyer.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The session in which somebody sets another password: it goes on, while all others of the account end. */
@ApplicationScoped
public class SessionToKeep {

    @Inject
    private AccountSessions sessions;

    /** Locked until the end of the transaction; empty when it is over, or somebody else's. */
    public Optional<AccountSession> lock(long id, Account account) {
        return sessions.lock(id)
                .filter(session -> session.accountId() == account.id() && !session.isEnded())
                .filter(session -> session.sessionEpoch() == account.sessionEpoch());
    }
}
