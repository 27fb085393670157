package app.foyer.demo;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Location;
import app.foyer.catalog.Service;
import app.foyer.catalog.ServiceCategory;
import app.foyer.catalog.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Weber &amp; Matos offer, by whom and where. */
@ApplicationScoped
class DemoServices {

    @Inject
    private CatalogService catalog;

    @Inject
    private DemoDatabase database;

    /** A service and how often it is chosen, compared with the others. */
    record Popular(Service service, int popularity) {

        boolean isGiven(long staff, long location) {
            return service.staffIds().contains(staff) && service.locationIds().contains(location);
        }
    }

    List<Popular> offer(Team team) {
        var firstTime = category("First time here", 1);
        var physiotherapy = category("Physiotherapy", 2);
        var massage = category("Massage", 3);
        var classes = category("Classes", 4);
        database.settle();
        var everywhere = locations(team.berlin(), team.lisbon());

        var firstVisit = service(
                        firstTime,
                        1,
                        "First visit",
                        50,
                        85,
                        "We talk, look and measure, and agree on a plan for the next weeks.")
                .withBuffers(Duration.ofMinutes(5), Duration.ofMinutes(10))
                .givenBy(staff(team.miriam(), team.tomas(), team.jonas()))
                .at(everywhere);
        var session = service(
                        physiotherapy,
                        2,
                        "Physiotherapy",
                        30,
                        52,
                        "Hands-on treatment and exercises for back, neck and joints.")
                .givenBy(staff(team.miriam(), team.tomas(), team.jonas(), team.ines()))
                .at(everywhere);
        var longSession = service(
                        physiotherapy,
                        3,
                        "Physiotherapy, long session",
                        50,
                        79,
                        "More time, for when more than one thing hurts.")
                .givenBy(staff(team.miriam(), team.tomas()))
                .at(everywhere);
        var sports = service(
                        physiotherapy,
                        4,
                        "Sports physiotherapy",
                        45,
                        72,
                        "Back to running, climbing or football after an injury.")
                .givenBy(staff(team.jonas()))
                .at(locations(team.berlin()));
        var followUp = service(
                        physiotherapy, 5, "Follow-up check", 20, 34, "A short look at how the exercises are going.")
                .givenBy(staff(team.miriam(), team.tomas(), team.jonas()))
                .at(everywhere);
        var deepTissue = service(
                        massage,
                        6,
                        "Deep tissue massage",
                        60,
                        82,
                        "Slow and firm, for muscles that have been tight for long.")
                .withBuffers(Duration.ZERO, Duration.ofMinutes(15))
                .givenBy(staff(team.sofia()))
                .at(everywhere);
        var backAndNeck = service(
                        massage, 7, "Back and neck massage", 30, 45, "Half an hour for everyone who sits too much.")
                .givenBy(staff(team.sofia()))
                .at(everywhere);
        var pilates = service(
                        classes, 8, "Small-group Pilates", 55, 19, "Up to six people on the mat, beginners welcome.")
                .forUpTo(6)
                .givenBy(staff(team.ines()))
                .at(locations(team.lisbon()));

        return List.of(
                new Popular(firstVisit, 2),
                new Popular(session, 6),
                new Popular(longSession, 4),
                new Popular(sports, 5),
                new Popular(followUp, 2),
                new Popular(deepTissue, 4),
                new Popular(backAndNeck, 4),
                new Popular(pilates, 4));
    }

    private ServiceCategory category(String name, int sortOrder) {
        return catalog.add(ServiceCategory.named(name, sortOrder));
    }

    private Service service(
            ServiceCategory category, int sortOrder, String name, int minutes, int price, String description) {
        return catalog.add(Service.offer(
                category.id(), name, description, Duration.ofMinutes(minutes), BigDecimal.valueOf(price), sortOrder));
    }

    private static Set<Long> staff(StaffMember... members) {
        return Stream.of(members).map(StaffMember::id).collect(Collectors.toSet());
    }

    private static Set<Long> locations(Location... places) {
        return Stream.of(places).map(Location::id).collect(Collectors.toSet());
    }
}
