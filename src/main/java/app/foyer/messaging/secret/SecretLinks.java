package app.foyer.messaging.secret;

import app.foyer.account.link.ProofLinks;
import app.foyer.account.password.OneTimePasswords;
import app.foyer.account.reset.PasswordLinks;
import app.foyer.booking.AppointmentService;
import app.foyer.platform.ServerSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the secrets of a message's links. They are made when the message is sent, in the transaction that counts the
 * attempt, and are nowhere to be read afterwards.
 */
@ApplicationScoped
public class SecretLinks {

    @Inject
    private AppointmentService appointments;

    @Inject
    private PasswordLinks passwords;

    @Inject
    private OneTimePasswords oneTimePasswords;

    @Inject
    private ProofLinks proofs;

    @Inject
    private ServerSettings server;

    /**
     * New addresses for every link that is marked, all of one appointment with the same secret.
     *
     * @param marked the message, with marks where the links will be
     * @return empty when what a link would open is gone, so that the message has lost its point
     */
    public Optional<Map<SecretLink, String>> make(String marked, About about) {
        var addresses = new EnumMap<SecretLink, String>(SecretLink.class);
        var appointment = once(() -> Optional.of(appointments.issueManageLink(about.appointmentId())));
        var password = once(() -> passwords.issue(about.accountId()));
        var oneTime = once(() -> oneTimePasswords.issue(about.accountId()));
        for (var link : SecretLink.in(marked)) {
            var secret = link.proof()
                    .map(purpose -> proofs.issue(purpose, about.subjectId()))
                    .orElseGet(
                            link.opensTheAppointment()
                                    ? appointment
                                    : link == SecretLink.ONE_TIME_PASSWORD ? oneTime : password);
            if (secret.isEmpty()) {
                return Optional.empty();
            }
            addresses.put(link, link.address(server.publicUrl(), secret.get().value()));
        }
        return Optional.of(addresses);
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {

            private T made;

            @Override
            public T get() {
                if (made == null) {
                    made = maker.get();
                }
                return made;
            }
        };
    }
}
