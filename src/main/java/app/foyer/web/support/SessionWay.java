package app.foyer.web.support;

import app.foyer.bundle.purchase.OwnPackageService.Usable;
import app.foyer.shared.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to pay for an appointment whose customer has packages with sessions of the service: with a session of one of them, or
 * without. What ends first is chosen already.
 *
 * @param value of the field
 */
public record SessionWay(String value, String label, boolean chosen) {

    /** The name of the field. */
    public static final String FIELD = "session";

    private static final String NONE = "none";

    /** Nobody has such sessions. */
    private static final long UNKNOWN = 0;

    /**
     * None where there is nothing to choose.
     *
     * @param sent what was chosen before; null for nothing yet
     * @param there by whose clock packages end
     * @param none how it is called to pay without
     */
    public static List<SessionWay> of(List<Usable> usable, String sent, Wording here, Wording there, String none) {
        if (usable.isEmpty()) {
            return List.of();
        }
        var isOne = usable.stream().anyMatch(one -> value(one).equals(sent));
        var chosen = isOne || NONE.equals(sent) ? sent : value(usable.get(0));
        return Stream.concat(
                        usable.stream().map(one -> way(value(one), label(one, here, there), chosen)),
                        Stream.of(way(NONE, none, chosen)))
                .toList();
    }

    /** The sessions with which somebody wants to pay, by what was sent: whether they can is looked at when they are taken. */
    public static Optional<Long> lot(String sent) {
        return sent == null || NONE.equals(sent)
                ? Optional.empty()
                : Optional.of(SentNumber.id(sent).orElse(UNKNOWN));
    }

    private static SessionWay way(String value, String label, String chosen) {
        return new SessionWay(value, label, value.equals(chosen));
    }

    private static String value(Usable one) {
        return String.valueOf(one.lot().id());
    }

    private static String label(Usable one, Wording here, Wording there) {
        return here.text(
                "book.session.one",
                one.name(),
                one.lot().left(),
                there.date(one.lot().expiresAt().minusSeconds(1)));
    }
}
