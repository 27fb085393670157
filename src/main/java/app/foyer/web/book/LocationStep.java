package app.foyer.web.book;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The third step of {@code /book.xhtml}, where there is more than one place: which. */
@Named
@RequestScoped
public class LocationStep {

    @Inject
    private BookingPath path;

    @Inject
    private FacesWording wording;

    @Inject
    private Text text;

    public List<Place> getLocations() {
        return path.locations();
    }

    public String addressOfLocation(Place place) {
        return path.before(Step.LOCATION).with("location", place.id()).toString();
    }

    /** When this place has its first free time, in words. */
    public String firstTimeAt(Place place) {
        return path.firstStartAt(place)
                .map(start -> text.of("book.location.first", wording.here().dateTimeInZone(start)))
                .orElseGet(() -> text.get("book.location.none"));
    }
}
