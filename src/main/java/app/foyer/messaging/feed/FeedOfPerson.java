package app.foyer.messaging.feed;

import app.foyer.customer.merge.MovesWithCustomer;
import app.foyer.customer.merge.Union;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The private calendar address goes with the account, in every mode, and where two entries become one. */
@ApplicationScoped
class FeedOfPerson implements PersonalData, MovesWithCustomer {

    @Inject
    private CalendarFeeds feeds;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Set<String> tables() {
        return Set.of("calendar_feed");
    }

    @Override
    public int turn() {
        return 20;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return new Inventory()
                .add("calendar", person.customerId().flatMap(feeds::of).isPresent() ? 1 : 0, Fate.GOES)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        return person.customerId()
                .flatMap(feeds::of)
                .map(feed -> Map.<String, Object>of("since", feed.madeAt()))
                .orElse(Map.of());
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        person.customerId().flatMap(feeds::of).ifPresent(feeds::remove);
    }

    @Override
    public List<Moved> held(long customer) {
        return Moved.some("calendar", feeds.of(customer).isPresent() ? 1 : 0);
    }

    @Override
    public void move(Union union) {
        var theirs = feeds.of(union.from());
        theirs.ifPresent(feeds::remove);
        if (union.isTheOthersAccount()) {
            feeds.of(union.to()).ifPresent(feeds::remove);
            theirs.map(feed -> feed.handedTo(union.to())).ifPresent(feeds::add);
        }
    }
}
