package app.foyer.api;

import app.foyer.shared.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which free times are asked for.
 *
 * @param from first day, on the clock of the zone
 * @param to last day, included
 * @param zone in which days begin and times are told; empty for that of the location
 */
record AvailabilityQuery(
        long serviceId,
        Optional<Long> staffId,
        Optional<Long> locationId,
        LocalDate from,
        LocalDate to,
        Optional<ZoneId> zone) {

    static final int MAXIMUM_DAYS = 62;

    /** @throws ProblemException 422 with everything that is missing or wrong */
    static AvailabilityQuery read(Fields fields) {
        fields.require("service", "from", "to");
        var service = fields.idInQuery("service");
        var staff = fields.idInQuery("staff");
        var location = fields.idInQuery("location");
        var from = fields.date("from");
        var to = fields.date("to");
        var zone = fields.zone("zone");
        from.ifPresent(first -> to.ifPresent(last -> checkRange(first, last, fields)));
        fields.complain();
        return new AvailabilityQuery(
                service.orElseThrow(), staff, location, from.orElseThrow(), to.orElseThrow(), zone);
    }

    private static void checkRange(LocalDate from, LocalDate to, Fields fields) {
        if (to.isBefore(from)) {
            fields.wrong("to", Refusal.because("api.range.backwards"));
        } else if (ChronoUnit.DAYS.between(from, to) >= MAXIMUM_DAYS) {
            fields.wrong("to", Refusal.because("api.range.tooLong", MAXIMUM_DAYS));
        }
    }
}
