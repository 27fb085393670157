package app.foyer.web.book;

import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.TimeRange;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** What stands beside the steps of {@code /book.xhtml}: the choices made so far, each with the address at which it can be made anew. */
@Named
@RequestScoped
public class ChosenSoFar {

    @Inject
    private BookingPath path;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    public boolean isTimeChosen() {
        return path.start() != null;
    }

    public String getAddressOfDetails() {
        return Choices.toDetails(path.before(Step.TIME), path.start()).toString();
    }

    public OfferedService getService() {
        return path.service();
    }

    public Person getStaff() {
        return path.staff();
    }

    public boolean isPersonChosen() {
        return path.isPersonChosen();
    }

    public Place getLocation() {
        return path.location();
    }

    public Instant getStart() {
        return path.start();
    }

    public TimeRange getTime() {
        return path.start() == null
                ? null
                : TimeRange.from(path.start(), path.service().duration());
    }

    /** Whether the clock at the chosen place shows another time than the visitor's. */
    public boolean isElsewhere() {
        if (path.start() == null || path.location() == null) {
            return false;
        }
        var there = path.location().zone().getRules().getOffset(path.start());
        return !there.equals(visitor.zone().getRules().getOffset(path.start()));
    }

    public String getAddressOfServices() {
        return path.before(Step.SERVICE).toString();
    }

    public String getAddressOfPeople() {
        return path.before(Step.PERSON).toString();
    }

    public String getAddressOfLocations() {
        return path.before(Step.LOCATION).toString();
    }

    public String getAddressOfTimes() {
        return path.before(Step.TIME)
                .with("day", path.start() == null ? null : wording.here().dateOf(path.start()))
                .toString();
    }
}
