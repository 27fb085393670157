package app.foyer.web.admin.account;

import app.foyer.account.Role;
import app.foyer.account.team.InvitationService;
import app.foyer.account.team.InvitationService.OpenInvitation;
import app.foyer.account.team.TeamService;
import app.foyer.account.team.TeamService.Member;
import app.foyer.catalog.StaffLogins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The team as the console lists it: accounts, open invitations and staff without an account, read once per request. */
@RequestScoped
class Team {

    /** Those that can be given to somebody of the business. */
    static final List<Role> ROLES = List.of(Role.STAFF, Role.ADMIN);

    @Inject
    private TeamService team;

    @Inject
    private InvitationService invited;

    @Inject
    private StaffLogins staff;

    private List<Member> members;
    private List<OpenInvitation> invitations;
    private List<StaffLogins.Member> employed;

    /** How it stands with somebody's account. */
    public enum State {
        ON("good"),
        OFF("bad"),
        INVITED("WAITING"),
        EXPIRED("warn"),
        NONE("none");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        /** Of the badge, beside the word. */
        public String tone() {
            return tone;
        }
    }

    /**
     * A person.
     *
     * @param name empty when only the address is known
     * @param id of the account, the invitation, or the member of the staff; {@code state} says of which
     */
    public record Row(State state, long id, String name, String title, String email, Set<Role> roles) {

        /** What to call the person. */
        public String label() {
            return name.isEmpty() ? email : name;
        }
    }

    /** Everybody, by name. */
    List<Row> rows() {
        return Stream.of(
                        members().stream().map(this::row),
                        invitations().stream().map(this::row),
                        withoutAccount().filter(member -> !isInvited(member)).map(Team::row))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(row -> row.label().toLowerCase(Locale.ROOT)))
                .toList();
    }

    Optional<Member> member(long id) {
        return members().stream().filter(member -> member.id() == id).findFirst();
    }

    Optional<OpenInvitation> invitation(long id) {
        return invitations().stream()
                .filter(invitation -> invitation.id() == id)
                .findFirst();
    }

    /** Staff to whom an account can be given: those without one, and the one to whom this account belongs. */
    List<StaffLogins.Member> choosable(Long accountId) {
        return employed().stream()
                .filter(member ->
                        member.accountId() == null || member.accountId().equals(accountId))
                .toList();
    }

    Optional<StaffLogins.Member> withAccount(long accountId) {
        return employed().stream()
                .filter(member -> Objects.equals(member.accountId(), accountId))
                .findFirst();
    }

    Optional<StaffLogins.Member> employed(long staffId) {
        return employed().stream().filter(member -> member.id() == staffId).findFirst();
    }

    /** What the address says; empty for anything but the id of something. */
    static Optional<Long> id(String asked) {
        return Optional.ofNullable(asked)
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    Row row(Member member) {
        var employed = withAccount(member.id());
        return new Row(
                member.isOn() ? State.ON : State.OFF,
                member.id(),
                employed.map(StaffLogins.Member::name).orElse(member.name()),
                employed.map(StaffLogins.Member::title).orElse(""),
                member.email(),
                member.roles());
    }

    Row row(OpenInvitation invitation) {
        var employed = Optional.ofNullable(invitation.staffId()).flatMap(this::employed);
        return new Row(
                invitation.isExpired() ? State.EXPIRED : State.INVITED,
                invitation.id(),
                invitation.name(),
                employed.map(StaffLogins.Member::title).orElse(""),
                invitation.email(),
                invitation.roles());
    }

    private static Row row(StaffLogins.Member member) {
        return new Row(State.NONE, member.id(), member.name(), member.title(), "", Set.of());
    }

    private Stream<StaffLogins.Member> withoutAccount() {
        return employed().stream().filter(member -> member.accountId() == null);
    }

    private boolean isInvited(StaffLogins.Member member) {
        return invitations().stream().anyMatch(invitation -> Objects.equals(invitation.staffId(), member.id()));
    }

    private List<Member> members() {
        if (members == null) {
            members = team.members();
        }
        return members;
    }

    private List<OpenInvitation> invitations() {
        if (invitations == null) {
            invitations = invited.open();
        }
        return invitations;
    }

    private List<StaffLogins.Member> employed() {
        if (employed == null) {
            employed = staff.members();
        }
        return employed;
    }
}
