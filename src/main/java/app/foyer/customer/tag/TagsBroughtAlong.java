package app.foyer.customer.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tags of people who come into the directory with them, such as those of the demo. Nobody has decided about them here. */
@ApplicationScoped
public class TagsBroughtAlong {

    @Inject
    private Tags tags;

    /** In the caller's transaction. @param customer somebody who has none yet */
    public void put(long customer, List<String> words) {
        words.forEach(word -> tags.put(tags.findOrCoin(word), customer));
        tags.settle();
    }
}
