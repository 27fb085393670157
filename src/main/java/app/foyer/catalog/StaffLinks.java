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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ties a login to a member of the staff, one to one, and says so in the audit. */
@ApplicationScoped
class StaffLinks {

    static final String GIVEN = "staff.loginGiven";
    static final String REMOVED = "staff.loginRemoved";

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
        // both at once, in the order in which everybody locks the staff
        var locked =
                catalog
                        .lockStaff(Stream.concat(before.map(StaffMember::id).stream(), staffId.stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StaffMember::id, Function.identity()));
        before.map(member -> locked.get(member.id())).ifPresent(member -> {
            member.mayLogInWith(null);
            audit.tell(REMOVED, who, email, member.name(), null);
        });
        catalog.settle();
        staffId.map(id -> Optional.ofNullable(locked.get(id))
                        .filter(StaffMember::isActive)
                        .orElseThrow(StaffLinks::unknown))
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
        audit.tell(GIVEN, who, email, null, member.name());
    }

    private Optional<StaffMember> lock(long id) {
        return catalog.lockStaff(List.of(id)).stream().findFirst();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("team.staff.unknown"));
    }
}
