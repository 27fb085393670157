package app.foyer.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says slot rules in one readable line; all lengths are minutes. An hour every half hour, unless said otherwise. */
final class ExampleRules {

    private Duration duration = Duration.ofMinutes(60);
    private Duration before = Duration.ZERO;
    private Duration after = Duration.ZERO;
    private Duration step = Duration.ofMinutes(30);
    private StepAlignment alignment = StepAlignment.ALIGNED;
    private int capacity = 1;
    private Optional<Long> sharingKey = Optional.empty();
    private Instant earliest = Instant.EPOCH;
    private Instant latest = Instant.parse("2100-01-01T00:00:00Z");

    static ExampleRules lasting(int minutes) {
        var rules = new ExampleRules();
        rules.duration = Duration.ofMinutes(minutes);
        return rules;
    }

    ExampleRules every(int minutes) {
        step = Duration.ofMinutes(minutes);
        return this;
    }

    ExampleRules packedEvery(int minutes) {
        alignment = StepAlignment.PACKED;
        return every(minutes);
    }

    ExampleRules withBuffers(int minutesBefore, int minutesAfter) {
        before = Duration.ofMinutes(minutesBefore);
        after = Duration.ofMinutes(minutesAfter);
        return this;
    }

    ExampleRules forGroupsOf(int customers, long serviceId) {
        capacity = customers;
        sharingKey = Optional.of(Sharing.amongCustomersOf(serviceId).key());
        return this;
    }

    ExampleRules notBefore(Instant start) {
        earliest = start;
        return this;
    }

    ExampleRules notAfter(Instant start) {
        latest = start;
        return this;
    }

    SlotRules build() {
        return new SlotRules(duration, before, after, step, alignment, capacity, sharingKey, earliest, latest);
    }
}
