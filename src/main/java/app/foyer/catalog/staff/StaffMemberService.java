package app.foyer.catalog.staff;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.catalog.Order;
import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who works here: taken on, renamed, put in order, archived and restored. */
@Stateless
@RolesAllowed("ADMIN")
public class StaffMemberService {

    private static final int LONGEST = 100;
    private static final String CREATED = "staff.created";
    private static final String CHANGED = "staff.changed";
    private static final String MOVED = "staff.reordered";
    private static final String ARCHIVED = "staff.archived";
    private static final String RESTORED = "staff.restored";
    private static final List<String> CHANGES = List.of(CREATED, CHANGED, ARCHIVED, RESTORED, MOVED);

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private StaffMembers members;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    /**
     * A member of the staff.
     *
     * @param version goes back with the form
     * @param services the ids of the services that this person gives
     * @param hasLogin whether a login belongs to this person
     */
    public record Member(
            long id, long version, String name, String title, boolean active, Set<Long> services, boolean hasLogin)
            implements Serializable {}

    /** Something that can be given. */
    public record Giveable(long id, String name) implements Serializable {}

    /** The active ones in the order of the business, then the archived ones. */
    public List<Member> all() {
        var services = members.services();
        return members.all().stream().map(member -> member(member, services)).toList();
    }

    public Optional<Member> find(long id) {
        return members.find(id).map(member -> member(member, members.services()));
    }

    /** What is offered at all, in the order of the business. */
    public List<Giveable> giveable() {
        return members.services().stream()
                .map(service -> new Giveable(service.id(), service.name()))
                .toList();
    }

    /** The last in order, without hours and services as yet. @throws RefusedException with all that speaks against it */
    public long create(String name, String title) {
        Decision.refusedFor(refusals(name, title)).enforce();
        var member = StaffMember.employ(name.strip(), title.strip(), members.lastPlace() + 1);
        members.add(member);
        members.settle();
        tell(CREATED, member, null, member.name());
        return member.id();
    }

    /**
     * @param services the ids of all services that this person gives from now on
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed it since
     */
    public void change(long id, String name, String title, Set<Long> services, long seen) {
        var member = locked(id);
        Decision.refusedFor(refusals(name, title)).enforce();
        meanwhile.mustBeAsSeen(seen, member.version(), CHANGES, subject(member));
        var offered = members.lockServices();
        var before = inShort(member, offered);
        member.present(name.strip(), title.strip());
        offered.stream()
                .filter(service -> service.staffIds().contains(id) != services.contains(service.id()))
                .forEach(service -> give(service, member, services.contains(service.id())));
        members.growVersion(member);
        tell(CHANGED, member, before, inShort(member, offered));
    }

    /** One place up or down among the active ones; at the end of the list nothing happens. */
    public void move(long id, boolean up) {
        var active = members.lockActive().stream()
                .sorted(Comparator.comparing(StaffMember::sortOrder).thenComparing(StaffMember::id))
                .toList();
        var member = active.stream().filter(one -> one.id() == id).findFirst().orElseThrow(StaffMemberService::unknown);
        var before = new Order(active.stream().map(StaffMember::id).toList());
        var after = before.with(id, up);
        if (after.equals(before)) {
            return;
        }
        active.forEach(one -> one.standAt(after.ids().indexOf(one.id()) + 1));
        tell(MOVED, member, before.placeOf(id), after.placeOf(id));
    }

    /** From now on nobody books with this person; whoever is booking at this moment was either faster or is told. */
    public void archive(long id) {
        var member = locked(id);
        if (member.isActive()) {
            member.archive();
            tell(ARCHIVED, member, null, null);
        }
    }

    /** Offered again with the hours and services of before, as the last in order. */
    public void restore(long id) {
        var member = locked(id);
        if (!member.isActive()) {
            member.restore();
            member.standAt(members.lastPlace() + 1);
            tell(RESTORED, member, null, null);
        }
    }

    /** All that speaks against them, so that a page says it beside the fields. */
    public static List<Refusal> refusals(String name, String title) {
        var refusals = new ArrayList<Refusal>();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST || !VisibleText.isName(name)) {
            refusals.add(Refusal.because("staff.name.missing", LONGEST));
        }
        if (title == null || title.strip().length() > LONGEST || !VisibleText.isName(title)) {
            refusals.add(Refusal.because("staff.title.tooLong", LONGEST));
        }
        return refusals;
    }

    /** The service is another one by that: who has it open in a form is asked, who is just booking it looks again. */
    private void give(Service service, StaffMember member, boolean given) {
        if (given) {
            service.givenBy(Set.of(member.id()));
        } else {
            service.noLongerGivenBy(member.id());
        }
        members.growVersion(service);
        audit.tell(
                "settings.serviceChanged",
                callers.addressOf(caller),
                service.name() + " #" + service.id(),
                given ? null : member.name(),
                given ? member.name() : null);
    }

    private StaffMember locked(long id) {
        return members.lock(id).orElseThrow(StaffMemberService::unknown);
    }

    private void tell(String action, StaffMember member, String before, String after) {
        audit.tell(action, callers.addressOf(caller), subject(member), before, after);
    }

    private static Member member(StaffMember member, List<Service> services) {
        var given = services.stream()
                .filter(service -> service.staffIds().contains(member.id()))
                .map(Service::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Member(
                member.id(),
                member.version(),
                member.name(),
                member.title(),
                member.isActive(),
                given,
                member.accountId() != null);
    }

    private static String inShort(StaffMember member, List<Service> services) {
        var given = services.stream()
                .filter(service -> service.staffIds().contains(member.id()))
                .map(Service::name)
                .collect(Collectors.joining(", "));
        return member.name() + "\n" + member.title() + "\n" + given;
    }

    private static String subject(StaffMember member) {
        return member.name() + " #" + member.id();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("staff.unknown"));
    }
}
