package app.foyer.catalog;

import app.foyer.account.AccountService;
import app.foyer.account.InvitationAccepted;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Ties a login to a member of the staff, one to one, and says so in the audit. */
@ApplicationScoped
class StaffLinks {

    @Inject
    private Catalog catalog;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditLog audit;

    /** Whoever accepts becomes who the administrator said, unless somebody else was faster. */
    void follow(@Observes InvitationAccepted event) {
        event.staffId()
                .filter(id -> catalog.staffWith(event.accountId()).isEmpty())
                .flatMap(this::lock)
                .filter(member -> member.accountId() == null)
                .ifPresent(member -> tie(member, event.accountId(), event.email(), event.email()));
    }

    /** @throws RefusedException when there is no such member of the staff, or that one has another login */
    void connect(long accountId, Optional<Long> staffId, String who) {
        var email = accounts.addressOf(accountId).map(EmailAddress::value).orElse("");
        var before = catalog.staffWith(accountId);
        if (before.map(StaffMember::id).equals(staffId)) {
            return;
        }
        before.flatMap(member -> lock(member.id())).ifPresent(member -> {
            member.mayLogInWith(null);
            audit.tell("staff.loginRemoved", who, email, member.name(), null);
        });
        catalog.settle();
        staffId.map(id -> lock(id).filter(StaffMember::isActive).orElseThrow(StaffLinks::unknown))
                .ifPresent(member -> tieUnlessTaken(member, accountId, email, who));
    }

    private void tieUnlessTaken(StaffMember member, long accountId, String email, String who) {
        if (member.accountId() != null) {
            throw new RefusedException(Refusal.because("team.staff.hasLogin", member.name()));
        }
        tie(member, accountId, email, who);
    }

    private void tie(StaffMember member, long accountId, String email, String who) {
        member.mayLogInWith(accountId);
        audit.tell("staff.loginGiven", who, email, null, member.name());
    }

    private Optional<StaffMember> lock(long id) {
        return catalog.lockStaff(List.of(id)).stream().findFirst();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("team.staff.unknown"));
    }
}
