package app.foyer.booking;

import app.foyer.account.AccountService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.platform.LostRace;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Confirming, rejecting, completing, marking as missed and cancelling by the business. Who decides is taken from the
 * sign-in; staff decide about their own appointments, and find no others.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerdictService {

    @Resource
    private SessionContext caller;

    @Inject
    private ConsoleActors actors;

    @Inject
    private AccountService accounts;

    @Inject
    private VerdictTaking taking;

    @Inject
    private BusinessClock clock;

    /** What may be decided about an appointment as it stands, in the order of the buttons, and why not. */
    public Map<Verdict, Decision> about(Details appointment) {
        var actor = actors.current();
        var now = clock.now();
        var standing = new Standing(appointment.status(), appointment.start());
        var decisions = new LinkedHashMap<Verdict, Decision>();
        for (var verdict : Verdict.values()) {
            decisions.put(verdict, VerdictPolicy.to(verdict, standing, actor, now));
        }
        return decisions;
    }

    /** @throws app.foyer.shared.RefusedException with every reason against it, and when there is no such appointment */
    public void decide(Ruling ruling) {
        var actor = actors.current();
        var who = accounts.addressOf(Long.parseLong(caller.getCallerPrincipal().getName()))
                .map(Object::toString)
                .orElse(actor.name());
        LostRace.retry(() -> taking.decide(ruling, actor, who));
    }
}
