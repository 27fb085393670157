package app.foyer.customer.tag;

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
import java.util.stream.Collectors;

/** The words on a customer belong to the customer's record and have its fate; of two entries of one person all are kept. */
@ApplicationScoped
class TagsOfPerson implements PersonalData, MovesWithCustomer {

    private static final String TAGS = "tags";

    @Inject
    private Tags tags;

    @Override
    public String name() {
        return TAGS;
    }

    @Override
    public Set<String> tables() {
        return Set.of("customer_tag");
    }

    @Override
    public int turn() {
        return 55;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return new Inventory()
                .add(
                        TAGS,
                        tags.of(person.customerOrNobody()).size(),
                        mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES)
                .list();
    }

    /** Like everything that the business notes for itself, they are not told. */
    @Override
    public Map<String, Object> export(Individual person) {
        return Map.of();
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            var customer = person.customerOrNobody();
            tags.take(tags.of(customer), customer);
        }
    }

    @Override
    public List<Moved> held(long customer) {
        return Moved.some(TAGS, tags.of(customer).size());
    }

    @Override
    public void move(Union union) {
        var has = tags.of(union.to()).stream().map(Tag::wordKey).collect(Collectors.toSet());
        var theirs = tags.of(union.from());
        theirs.stream().filter(tag -> !has.contains(tag.wordKey())).forEach(tag -> tags.put(tag, union.to()));
        tags.settle();
        tags.take(theirs, union.from());
    }
}
