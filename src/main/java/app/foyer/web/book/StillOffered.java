package app.foyer.web.book;

import app.foyer.availability.Offers;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.Refusal;
import app.foyer.web.book.Choices.PersonChoice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The choices of the address, held against what is really offered, one after the other. One that is not (any more) offered
 * is dropped and told; where there is only one possible answer, nobody is asked.
 *
 * @param notices gets a reason for each choice that is dropped
 */
record StillOffered(Choices choices, List<Refusal> notices) {

    /** @return null when none is chosen; the same for the other questions */
    OfferedService service(List<OfferedService> services) {
        var chosen = choices.service()
                .flatMap(id ->
                        services.stream().filter(offered -> offered.id() == id).findFirst());
        tellIfDropped(choices.service(), chosen, "book.service.unknown");
        return chosen.orElse(null);
    }

    PersonChoice person(OfferedService service) {
        var chosen = choices.person()
                .filter(choice -> choice.staff().map(id -> gives(id, service)).orElse(true));
        tellIfDropped(choices.person(), chosen, "book.staff.unknown");
        return chosen.or(() -> onlyOne(service.staff()).map(person -> new PersonChoice(Optional.of(person.id()))))
                .orElse(null);
    }

    Place location(OfferedService service, FreeByPlace free) {
        var chosen = choices.location().flatMap(id -> service.locations().stream()
                .filter(place -> place.id() == id)
                .findFirst());
        tellIfDropped(choices.location(), chosen, "book.location.unknown");
        return chosen.or(() -> onlyOne(free.places())).orElse(null);
    }

    /**
     * @param asked empty when what the address says cannot be booked at all
     * @param isSent whether the form is being sent: then the time is trusted, for the booking decides whether it is still free
     */
    Instant start(Optional<Instant> asked, Offers free, boolean isSent) {
        var chosen = asked.filter(wished -> choices.start().isPresent())
                .filter(wished -> isSent
                        || free.offers().stream()
                                .anyMatch(offer -> offer.start().equals(wished)));
        tellIfDropped(choices.start(), chosen, "book.start.gone");
        return chosen.orElse(null);
    }

    private void tellIfDropped(Optional<?> asked, Optional<?> chosen, String reason) {
        if (asked.isPresent() && chosen.isEmpty()) {
            notices.add(Refusal.because(reason));
        }
    }

    private static boolean gives(long staff, OfferedService service) {
        return service.staff().stream().anyMatch(member -> member.id() == staff);
    }

    private static <T> Optional<T> onlyOne(List<T> possible) {
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
