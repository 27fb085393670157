package app.foyer.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The ways that there are. */
@ApplicationScoped
class Channels {

    @Inject
    @Any
    private Instance<Channel> all;

    /** Empty when nothing of this kind is built in. */
    Optional<Channel> of(ChannelKind kind) {
        return all.stream().filter(channel -> channel.kind() == kind).findFirst();
    }

    boolean isOpen(ChannelKind kind) {
        return of(kind).filter(Channel::isOpen).isPresent();
    }
}
