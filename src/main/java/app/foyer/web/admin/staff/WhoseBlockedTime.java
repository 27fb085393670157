package app.foyer.web.admin.staff;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.BlockedTimeService;
import app.foyer.web.support.Address;
import app.foyer.web.support.Here;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On whose page the blocked time stands: on one's own, or on that of a staff member, which is for administrators. */
@RequestScoped
class WhoseBlockedTime {

    private static final String OWN = "/admin/blocked-time";

    @Inject
    private Here here;

    @Inject
    private SignedIn me;

    @Inject
    private CatalogService catalog;

    @Inject
    private BlockedTimeService blockedTimes;

    @Inject
    private StaffMemberView page;

    private List<Place> places;

    /** Empty for a login of nobody on the staff, and where the page names nobody. */
    Optional<Long> staff() {
        return isOwn()
                ? catalog.staffMemberWith(me.accountId()).map(Person::id)
                : Optional.ofNullable(page.getMember()).map(member -> member.id());
    }

    boolean isOwn() {
        return here.isAt(OWN);
    }

    /** The locations by name, but first the one where this person works most. */
    List<Place> places() {
        if (places == null) {
            var usual = staff().flatMap(blockedTimes::usualLocation).orElse(0L);
            places = catalog.places().values().stream()
                    .sorted(Comparator.comparing((Place place) -> place.id() != usual)
                            .thenComparing(Place::name))
                    .toList();
        }
        return places;
    }

    Optional<Place> usualPlace() {
        return places().stream().findFirst();
    }

    ZoneId usualZone() {
        return usualPlace().map(Place::zone).orElse(ZoneOffset.UTC);
    }

    /** By whose clock times are typed. @param location null for the usual one */
    ZoneId zoneOf(Long location) {
        return places().stream()
                .filter(place -> Long.valueOf(place.id()).equals(location))
                .findFirst()
                .map(Place::zone)
                .orElseGet(this::usualZone);
    }

    /** The list without a dialog, with this choice beside. */
    Address address() {
        return isOwn()
                ? Address.here()
                : Address.here().with("staff", staff().orElse(null)).with("tab", BlockedTimeView.TAB);
    }

    /** Where one is led after something was done. */
    String outcome() {
        return isOwn() ? OWN + "?faces-redirect=true" : page.page(BlockedTimeView.TAB);
    }

    List<Map.Entry<String, String>> kept(String name, Object value, boolean isAdding) {
        return address().with(name, value).with("do", isAdding ? "add" : null).getEntries();
    }
}
