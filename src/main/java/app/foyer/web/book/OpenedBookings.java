package app.foyer.web.book;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The bookings that this browser has made or opened by a link, so that the link's secret need not stay in the address.
 * Ends with the session.
 */
@SessionScoped
public class OpenedBookings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final LinkedHashMap<String, Actor.Link> byReference = new LinkedHashMap<>();

    public synchronized void remember(BookingReference reference, Actor.Link holder) {
        byReference.put(reference.value(), holder);
        if (byReference.size() > MOST) {
            byReference.remove(byReference.keySet().iterator().next());
        }
    }

    public synchronized Optional<Actor.Link> holderOf(BookingReference reference) {
        return Optional.ofNullable(byReference.get(reference.value()));
    }
}
