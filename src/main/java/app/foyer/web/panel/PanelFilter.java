package app.foyer.web.panel;

import app.foyer.booking.CustomerFilter;
import app.foyer.booking.CustomerFilter.Period;
import app.foyer.booking.OwnAppointmentService.ServiceHad;
import app.foyer.shared.Refusal;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed to find some of the own appointments. All of it is kept as typed; what cannot be meant is told
 * beside its field, and filters nothing.
 *
 * @param from first day, included
 * @param until last day, included
 * @param service its number
 * @param search part of a reference
 */
record PanelFilter(String from, String until, String service, String search) {

    private static final int LONGEST = 40;
    private static final Pattern PART_OF_A_REFERENCE = Pattern.compile("[\\p{Alnum}-]{1,8}");

    static PanelFilter from(Map<String, String> parameters) {
        return new PanelFilter(
                typed(parameters.get("from")),
                typed(parameters.get("until")),
                typed(parameters.get("service")),
                typed(parameters.get("search")));
    }

    boolean isEmpty() {
        return (from + until + service + search).isEmpty();
    }

    /** The address with this filter. */
    Address on(Address address) {
        return address.with("from", orNull(from))
                .with("until", orNull(until))
                .with("service", orNull(service))
                .with("search", orNull(search));
    }

    /**
     * What is wrong, by field.
     *
     * @param had the services to choose from
     */
    Map<String, Refusal> problems(List<ServiceHad> had) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (Days.isUnreadable(from)) {
            problems.put("from", Refusal.because("panel.filter.wrong.date"));
        }
        if (Days.isUnreadable(until)) {
            problems.put("until", Refusal.because("panel.filter.wrong.date"));
        } else if (endsBeforeItBegins()) {
            problems.put("until", Refusal.because("panel.filter.wrong.order"));
        }
        if (!service.isEmpty() && chosen(had).isEmpty()) {
            problems.put("service", Refusal.because("panel.filter.wrong.service"));
        }
        if (!search.isEmpty() && reference().isEmpty()) {
            problems.put("search", Refusal.because("panel.filter.wrong.reference"));
        }
        return problems;
    }

    /**
     * @param zone by whose clock the days begin and end
     * @param had the services to choose from
     */
    CustomerFilter asked(Period period, ZoneId zone, List<ServiceHad> had) {
        return new CustomerFilter(
                period,
                reference().orElse(""),
                chosen(had),
                Days.parse(from).filter(day -> !endsBeforeItBegins()).map(day -> Days.startOf(day, zone)),
                Days.parse(until).filter(day -> !endsBeforeItBegins()).map(day -> Days.startOf(day.plusDays(1), zone)));
    }

    private boolean endsBeforeItBegins() {
        var first = Days.parse(from).orElse(LocalDate.MIN);
        return Days.parse(until).map(last -> last.isBefore(first)).orElse(false);
    }

    private Optional<Long> chosen(List<ServiceHad> had) {
        return had.stream()
                .map(ServiceHad::id)
                .filter(id -> String.valueOf(id).equals(service))
                .findFirst();
    }

    private Optional<String> reference() {
        return Optional.of(search)
                .filter(typed -> PART_OF_A_REFERENCE.matcher(typed).matches());
    }

    private static String typed(String text) {
        var typed = text == null ? "" : text.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
