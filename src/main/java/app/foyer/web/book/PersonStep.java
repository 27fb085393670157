package app.foyer.web.book;

import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.staff.StaffPictureService;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The second step of {@code /book.xhtml}: with whom, or with anyone. */
@Named
@RequestScoped
public class PersonStep {

    @Inject
    private BookingPath path;

    @Inject
    private StaffPictureService pictures;

    @Inject
    private FacesWording wording;

    @Inject
    private Site site;

    private Map<Long, Instant> changes;

    public String getAddressOfAnyone() {
        return path.before(Step.PERSON).with("staff", Choices.ANYONE).toString();
    }

    public String addressOfPerson(Person person) {
        return path.before(Step.PERSON).with("staff", person.id()).toString();
    }

    /** What it costs with this person. @param person null for anyone */
    public String priceWith(Person person) {
        return wording.here()
                .money(path.service().priceWith(person), site.getCompany().currency());
    }

    /** Where the picture is, in an address that changes with it; null when there is none. */
    public String picture(Person person) {
        if (changes == null) {
            changes = pictures.changes();
        }
        var changed = changes.get(person.id());
        return changed == null ? null : "staff-picture?staff=" + person.id() + "&v=" + changed.toEpochMilli();
    }

    /** What stands in the circle instead of a picture. */
    public String initials(Person person) {
        return Arrays.stream(person.name().strip().split("\\s+"))
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)))
                .limit(2)
                .collect(Collectors.joining());
    }
}
