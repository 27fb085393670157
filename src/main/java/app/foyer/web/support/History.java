package app.foyer.web.support;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentChange;
import app.foyer.booking.HistoryLine;
import app.foyer.booking.HistoryLine.Shifted;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to an appointment, in plain words: the one place that has them, for the panel, the page behind a mail's
 * link and the console. They differ only in what people are called: its customer reads <em>you</em> and <em>we</em>, the
 * business reads names.
 */
public final class History {

    /** Which of the three ways of naming somebody a text chooses. */
    private static final int YOU = 0;

    private static final int WE = 1;
    private static final int SOMEBODY = 2;

    private final Wording wording;
    private final boolean isForTheCustomer;
    private final boolean withReasons;

    private History(Wording wording, boolean isForTheCustomer, boolean withReasons) {
        this.wording = wording;
        this.isForTheCustomer = isForTheCustomer;
        this.withReasons = withReasons;
    }

    /**
     * One thing that happened.
     *
     * @param what {@code You moved it from Tue 3 March, 10:00 to Thu 5 March, 14:30.}
     * @param reason that was given for it; null when none was
     * @param when {@code Mon 2 March, 09:12}
     */
    public record Told(String what, String reason, String when) implements Serializable {}

    /** As its customer reads it, signed in. */
    public static History forTheCustomer(Wording wording) {
        return new History(wording, true, true);
    }

    /** The same for who holds its link, without the reasons: a mail is passed on sooner than a password. */
    public static History behindItsLink(Wording wording) {
        return new History(wording, true, false);
    }

    /** As the business reads it, by the clock of the place. */
    public static History forTheBusiness(Wording wording) {
        return new History(wording, false, true);
    }

    public List<Told> of(List<HistoryLine> lines) {
        return lines.stream().map(this::told).toList();
    }

    /** Who did what last, and when: {@code What was done last: Marta moved it … (Mon 2 March, 09:12)}; empty for nothing. */
    public String last(List<HistoryLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var last = told(lines.get(lines.size() - 1));
        return wording.text("common.history.last", last.what(), last.when());
    }

    private Told told(HistoryLine line) {
        var isTold = withReasons && line.reason() != null && !line.reason().isBlank();
        return new Told(
                what(line),
                isTold ? wording.text("common.history.reason", line.reason()) : null,
                wording.dateTime(line.happenedAt()));
    }

    private String what(HistoryLine line) {
        var told = new ArrayList<String>();
        told.add(wording.text("common.history." + verb(line), way(line), from(line), to(line), name(line)));
        if (line.shifted() != null) {
            told.addAll(shifted(line.shifted()));
        }
        if (hadToBeConfirmed(line)) {
            told.add(wording.text("common.history.waits"));
        }
        if (!isForTheCustomer && !line.putAside().isEmpty()) {
            told.add(wording.text("common.history.anyway", against(line.putAside())));
        }
        return String.join(" ", told);
    }

    /** Who only lengthened it, or gave it to somebody else, has not moved it. */
    private static String verb(HistoryLine line) {
        var isSameStart = line.shifted() != null && line.newStart().equals(line.oldStart());
        return isSameStart ? "CHANGED" : line.kind().name();
    }

    private List<String> shifted(Shifted shifted) {
        var told = new ArrayList<String>();
        if (!shifted.isSameLength()) {
            told.add(wording.text(
                    "common.history.length", wording.of(shifted.oldLength()), wording.of(shifted.newLength())));
        }
        if (shifted.newStaff() != null) {
            told.add(wording.text("common.history.staff", shifted.oldStaff(), shifted.newStaff()));
        }
        return told;
    }

    private String against(List<String> keys) {
        return String.join(
                ", ",
                keys.stream().map(key -> wording.text("common.anyway." + key)).toList());
    }

    private int way(HistoryLine line) {
        if (!isForTheCustomer) {
            return SOMEBODY;
        }
        return isItsCustomer(line.actorKind()) ? YOU : WE;
    }

    private String from(HistoryLine line) {
        return line.oldStart() == null ? "" : wording.dateTime(line.oldStart());
    }

    private String to(HistoryLine line) {
        return line.newStart() == null ? "" : wording.dateTime(line.newStart());
    }

    /** For the business alone: its customer never learns who of the staff it was. */
    private String name(HistoryLine line) {
        return isForTheCustomer ? "" : wording.text("common.history.actor." + line.actorKind(), line.actorName());
    }

    private static boolean isItsCustomer(Actor.Kind kind) {
        return kind == Actor.Kind.CUSTOMER || kind == Actor.Kind.LINK;
    }

    private static boolean hadToBeConfirmed(HistoryLine line) {
        return line.newStart() != null
                && line.newStatus() == AppointmentStatus.PENDING
                && line.kind() != AppointmentChange.Kind.HELD;
    }
}
