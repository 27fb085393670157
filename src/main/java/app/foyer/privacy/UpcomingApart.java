package app.foyer.privacy;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import java.util.ArrayList;
import java.util.List;

/** What becomes of upcoming appointments is for whoever leaves to choose; those that are too late to cancel stay booked. */
final class UpcomingApart {

    private static final String UPCOMING = "upcoming";

    private UpcomingApart() {}

    /**
     * The same with each choice told.
     *
     * @param cancellable how many of the upcoming ones can be cancelled at the same time
     */
    static List<Kept> told(List<Kept> kept, int cancellable, DeletionMode mode) {
        var told = new ArrayList<Kept>();
        for (var one : kept) {
            if (cancellable > 0 && UPCOMING.equals(one.what())) {
                told.addAll(apart(one, cancellable, mode));
            } else {
                told.add(one);
            }
        }
        return told;
    }

    private static List<Kept> apart(Kept upcoming, int cancellable, DeletionMode mode) {
        var told = new ArrayList<Kept>();
        if (mode == DeletionMode.ERASE) {
            told.add(new Kept("upcomingCancelled", cancellable, Fate.GOES));
            told.add(new Kept("upcomingKept", cancellable, upcoming.fate()));
        } else {
            told.add(new Kept("upcomingAsChosen", cancellable, upcoming.fate()));
        }
        if (upcoming.count() > cancellable) {
            told.add(new Kept("upcomingBooked", upcoming.count() - cancellable, upcoming.fate()));
        }
        return told;
    }
}
