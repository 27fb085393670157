package app.foyer.catalog.staff;

import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pictures of people of the staff that come in with them, such as those of the demo. Nobody has decided about them here. */
@ApplicationScoped
public class StaffPicturesBroughtAlong {

    @Inject
    private StaffPictures pictures;

    @Inject
    private BusinessClock clock;

    /**
     * In the caller's transaction.
     *
     * @param staff somebody who is new
     * @param square a JPEG of our own making, as {@code customer.picture.SquarePicture} makes them
     */
    public void put(long staff, byte[] square) {
        pictures.put(staff, square, clock.now());
    }
}
