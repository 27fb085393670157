package app.foyer.customer.picture;

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

/** The picture belongs to the customer's record and has its fate. */
@ApplicationScoped
class PictureOfPerson implements PersonalData, MovesWithCustomer {

    @Inject
    private CustomerPictures pictures;

    @Override
    public String name() {
        return "picture";
    }

    @Override
    public Set<String> tables() {
        return Set.of("customer_picture");
    }

    @Override
    public int turn() {
        return 55;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var has = person.customerId().flatMap(pictures::changedAt).isPresent();
        return new Inventory()
                .add("picture", has ? 1 : 0, mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        return person.customerId()
                .flatMap(pictures::of)
                .map(picture -> Map.<String, Object>of("picture", picture.content(), "since", picture.changedAt()))
                .orElse(Map.of());
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            person.customerId().ifPresent(pictures::remove);
        }
    }

    @Override
    public List<Moved> held(long customer) {
        return Moved.some("picture", pictures.changedAt(customer).isPresent() ? 1 : 0);
    }

    /** Where both have one, it is chosen which. */
    @Override
    public void move(Union union) {
        var isWanted =
                union.isTheOthersPicture() || pictures.changedAt(union.to()).isEmpty();
        pictures.of(union.from())
                .filter(theirs -> isWanted)
                .ifPresent(theirs -> pictures.put(union.to(), theirs.content(), theirs.changedAt()));
        pictures.remove(union.from());
    }
}
