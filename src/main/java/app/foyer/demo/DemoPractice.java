package app.foyer.demo;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.DateRange;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Location;
import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import app.foyer.coupon.CouponTerms;
import app.foyer.coupon.CouponsBroughtAlong;
import app.foyer.coupon.Discount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Weber &amp; Matos, a physiotherapy practice of two friends: one works in Berlin, the other in Lisbon. */
@ApplicationScoped
class DemoPractice {

    @Inject
    private CatalogService catalog;

    @Inject
    private DemoServices services;

    @Inject
    private DemoHours hours;

    @Inject
    private DemoPictures pictures;

    @Inject
    private CouponsBroughtAlong coupons;

    @Inject
    private AvailabilityService availability;

    @Inject
    private DemoDatabase database;

    /** @param desks every staff member at every location where they work; @param services by their names */
    record Opened(Team team, List<Desk> desks, Map<String, Long> services) {}

    /** @param days the days of which the desks' hours must be known */
    Opened open(LocalDate today, DateRange days) {
        var team = team();
        database.settle();
        var popular = services.offer(team);
        hours.agree(team, today);
        database.settle();
        var named = popular.stream()
                .map(DemoServices.Popular::service)
                .collect(Collectors.toMap(Service::name, Service::id));
        pictures.show(team, named);
        coupons.add(welcome(named.get("First visit")));
        return new Opened(team, desks(team, popular, days), named);
    }

    private static CouponTerms welcome(long firstVisit) {
        return new CouponTerms(
                "WELCOME10",
                "On the flyer for new neighbours",
                new Discount(Discount.Kind.SHARE, BigDecimal.TEN),
                Optional.empty(),
                Optional.empty(),
                Optional.of(200),
                Optional.of(1),
                Set.of(firstVisit));
    }

    private Team team() {
        return new Team(
                open("Berlin Mitte", "Auguststraße 48, 10119 Berlin, Germany", "Europe/Berlin", 1),
                open("Lisboa Chiado", "Rua Garrett 72, 1200-204 Lisboa, Portugal", "Europe/Lisbon", 2),
                employ("Miriam Weber", "Physiotherapist, founder", 1),
                employ("Tomás Matos", "Physiotherapist, founder", 2),
                employ("Jonas Okafor", "Sports physiotherapist", 3),
                employ("Inês Carvalho", "Physiotherapist, Pilates teacher", 4),
                employ("Sofia Brandt", "Massage therapist", 5));
    }

    private Location open(String name, String address, String zone, int sortOrder) {
        return catalog.add(Location.open(name, address, ZoneId.of(zone), sortOrder));
    }

    private StaffMember employ(String name, String title, int sortOrder) {
        return catalog.add(StaffMember.employ(name, title, sortOrder));
    }

    private List<Desk> desks(Team team, List<DemoServices.Popular> services, DateRange days) {
        return team.everybody().stream()
                .flatMap(member -> team.locations().stream()
                        .map(place -> desk(member, place, services, days))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Desk> desk(
            StaffMember member, Location place, List<DemoServices.Popular> services, DateRange days) {
        var offered = services.stream()
                .filter(one -> one.isGiven(member.id(), place.id()))
                .map(one -> Offered.of(one.service(), one.popularity()))
                .toList();
        return availability
                .openingHours(member.id(), place.id(), days)
                .filter(opening -> !opening.calendar().hours().isEmpty())
                .map(opening -> new Desk(member.name(), opening, offered));
    }
}
