package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the business can decide about an appointment, besides moving it. */
public enum Verdict {
    CONFIRM(AppointmentStatus.CONFIRMED, AppointmentChange.Kind.CONFIRMED),
    REJECT(AppointmentStatus.REJECTED, AppointmentChange.Kind.REJECTED),
    COMPLETE(AppointmentStatus.COMPLETED, AppointmentChange.Kind.COMPLETED),
    NO_SHOW(AppointmentStatus.NO_SHOW, AppointmentChange.Kind.NO_SHOW),
    /** What was noted by mistake is taken back: it is confirmed again, and what really became of it still has to be noted. */
    REOPEN(AppointmentStatus.CONFIRMED, AppointmentChange.Kind.REOPENED),
    CANCEL(AppointmentStatus.CANCELLED, AppointmentChange.Kind.CANCELLED);

    private final AppointmentStatus becomes;
    private final AppointmentChange.Kind kind;

    Verdict(AppointmentStatus becomes, AppointmentChange.Kind kind) {
        this.becomes = becomes;
        this.kind = kind;
    }

    /** Nothing for a word that means none of them. */
    public static Optional<Verdict> named(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }

    /** For addresses: {@code no-show}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its customer may be told why. */
    public boolean takesAReason() {
        return this == REJECT || this == CANCEL;
    }

    /** Whether it can come to this from there at all, whatever the time. */
    public boolean isFor(AppointmentStatus status) {
        return switch (this) {
            case CONFIRM, REJECT -> status == AppointmentStatus.PENDING;
            case COMPLETE -> status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.NO_SHOW;
            case NO_SHOW -> status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.COMPLETED;
            case REOPEN -> isOver(status);
            case CANCEL -> status.holdsTime();
        };
    }

    /** Whether it is noted what became of it: whatever is decided then corrects that. */
    static boolean isOver(AppointmentStatus status) {
        return status == AppointmentStatus.COMPLETED || status == AppointmentStatus.NO_SHOW;
    }

    AppointmentStatus becomes() {
        return becomes;
    }

    AppointmentChange.Kind kind() {
        return kind;
    }
}
