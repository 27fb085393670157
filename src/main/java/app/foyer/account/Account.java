package app.foyer.account;

import app.foyer.shared.EmailAddress;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An account. Its e-mail address is the user name. It may exist without a password: then nobody can sign in with it until
 * its owner has set one by a mailed link.
 *
 * <p>Every open session carries the {@code sessionEpoch} with which it was opened. Raising the number ends them all, on
 * every node, at their next click.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id")
    @SequenceGenerator(name = "account_id", sequenceName = "account_id")
    private Long id;

    @Version
    private long version;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "of_directory")
    private boolean ofDirectory;

    @Column(name = "directory_entry")
    private String directoryEntry;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    protected Account() {
        // for Jakarta Persistence
    }

    public static Account open(EmailAddress email, Set<Role> roles, Instant now) {
        var account = new Account();
        account.email = email.value();
        account.emailKey = email.key();
        account.roles = EnumSet.copyOf(roles);
        account.enabled = true;
        account.createdAt = now;
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /**
     * The account of somebody whose password the enterprise's directory checks.
     *
     * @param entry by which the directory knows the person, if it tells one
     */
    public static Account openForDirectory(EmailAddress email, Set<Role> roles, Optional<String> entry, Instant now) {
        var account = open(email, roles, now);
        account.ofDirectory = true;
        account.directoryEntry = entry.orElse(null);
        return account;
    }

    /**
     * Whether somebody whom the directory has confirmed under this address may come in with this account: it is that
     * person's, or nobody's yet. An account with a password, or with rights that were given here, stays what it is.
     */
    public boolean mayBeOfDirectory(Optional<String> entry) {
        if (!enabled) {
            return false;
        }
        if (ofDirectory) {
            return directoryEntry == null || entry.isEmpty() || directoryEntry.equals(entry.get());
        }
        return passwordHash == null && roles.equals(EnumSet.of(Role.CUSTOMER));
    }

    /** Takes the roles that the person's groups have today. Other roles than before end the sessions opened with those. */
    public void becomeOfDirectory(Set<Role> granted, Optional<String> entry) {
        ofDirectory = true;
        directoryEntry = entry.orElse(directoryEntry);
        become(granted);
    }

    /** Whether the enterprise's directory checks the password, and none is kept here. */
    public boolean isOfDirectory() {
        return ofDirectory;
    }

    /** Takes the new password's hash and ends every session that was opened with the old one. */
    public void setPassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** The same password, hashed as it is done today: nobody is signed out. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    /** A new user name. It has to be proven first. Ends every session. */
    public void changeEmail(EmailAddress newEmail) {
        email = newEmail.value();
        emailKey = newEmail.key();
        endSessions();
    }

    /** One more way in; who is signed in signs in again. */
    public void addRoles(Set<Role> more) {
        var all = EnumSet.copyOf(more);
        all.addAll(roles);
        become(all);
    }

    /** Has exactly these roles of the console from now on. Whether it is a customer's too stays as it is. */
    public void changeTeamRoles(Set<Role> wanted) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(wanted);
        if (roles.contains(Role.CUSTOMER)) {
            all.add(Role.CUSTOMER);
        }
        become(all);
    }

    private void become(Set<Role> wanted) {
        if (!wanted.equals(roles())) {
            roles.retainAll(wanted);
            roles.addAll(wanted);
            endSessions();
        }
    }

    public void switchOn() {
        enabled = true;
    }

    /** Nobody gets in any more, and every open session ends at once. */
    public void switchOff() {
        enabled = false;
        endSessions();
    }

    public void endSessions() {
        sessionEpoch++;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public Long id() {
        return id;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public long sessionEpoch() {
        return sessionEpoch;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
