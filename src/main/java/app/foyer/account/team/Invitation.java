package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.Role;
import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody is asked by mail to work in the console. It changes nothing until the owner of the address accepts it: then
 * the login of that address gets the roles, and is opened if there was none.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_id")
    @SequenceGenerator(name = "invitation_id", sequenceName = "invitation_id")
    private Long id;

    @Version
    private long version;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String roles;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "link_expires_at")
    private Instant linkExpiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Invitation() {
        // for Jakarta Persistence
    }

    static Invitation to(Invitee person, String invitedBy, Instant now) {
        var invitation = new Invitation();
        invitation.name = person.name();
        invitation.email = person.email().value();
        invitation.emailKey = person.email().key();
        invitation.roles = person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        invitation.staffId = person.staffId().orElse(null);
        invitation.invitedBy = invitedBy;
        invitation.invitedAt = now;
        return invitation;
    }

    /** A link is on its way to the person. */
    void linkIsMailed(Instant goodUntil) {
        linkExpiresAt = goodUntil;
    }

    void accept(Account account, Instant now) {
        accountId = account.id();
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean isOpen() {
        return acceptedAt == null && withdrawnAt == null;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Null when it is nobody on the staff. */
    Long staffId() {
        return staffId;
    }

    String invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    /** Null while no mail was sent. */
    Instant linkExpiresAt() {
        return linkExpiresAt;
    }
}
