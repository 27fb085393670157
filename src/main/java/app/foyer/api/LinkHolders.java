package app.foyer.api;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Opened;
import app.foyer.booking.BookingReference;
import app.foyer.shared.Refusal;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets in who holds the token of an appointment's link. An unknown reference, an altered token and the token of another
 * appointment are answered alike; only the holder of the right token learns that it is over.
 */
@ApplicationScoped
class LinkHolders {

    private static final Pattern CREDENTIALS = Pattern.compile("Booking +([^ ]+) *", Pattern.CASE_INSENSITIVE);
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    @Inject
    private AppointmentService appointments;

    /** @throws ProblemException 401 without credentials, 404 for wrong ones, 410 once the appointment has started */
    Opened open(String reference, String authorization) {
        var token = token(authorization);
        var asked = BookingReference.parse(reference).orElseThrow(LinkHolders::unknown);
        return appointments
                .openedBy(token)
                .filter(opened -> opened.details().reference().equals(asked))
                .orElseThrow(() -> appointments.isSpent(token, asked)
                        ? ProblemException.of(GONE, Refusal.because("api.link.spent"))
                        : unknown());
    }

    private static SecretToken token(String authorization) {
        return Optional.ofNullable(authorization)
                .map(CREDENTIALS::matcher)
                .filter(Matcher::matches)
                .map(credentials -> new SecretToken(credentials.group(1)))
                .orElseThrow(() -> ProblemException.of(UNAUTHORIZED, Refusal.because("api.credentials.missing"))
                        .withHeader("WWW-Authenticate", "Booking realm=\"appointment\""));
    }

    private static ProblemException unknown() {
        return ProblemException.of(NOT_FOUND, Refusal.because("booking.unknown"));
    }
}
