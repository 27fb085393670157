package app.foyer.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of the audit log. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_NAME = 254;
    private static final int LONGEST_TEXT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id")
    @SequenceGenerator(name = "audit_entry_id", sequenceName = "audit_entry_id")
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;

    private String actor;

    private String subject;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    protected AuditEntry() {
        // for Jakarta Persistence
    }

    /** What is too long for the log is cut. */
    static AuditEntry of(String action, String actor, String subject, String remoteAddress, Instant now) {
        var entry = new AuditEntry();
        entry.action = action;
        entry.actor = cut(actor, LONGEST_NAME);
        entry.subject = cut(subject, LONGEST_NAME);
        entry.remoteAddress = remoteAddress;
        entry.happenedAt = now;
        return entry;
    }

    /** Of a change: what it was and what it became; either may be null. */
    AuditEntry changed(String from, String to) {
        before = cut(from, LONGEST_TEXT);
        after = cut(to, LONGEST_TEXT);
        return this;
    }

    /** Where this person stood, nobody is named any more; and whence that person came is not told either. */
    void lose(NamesInTheLog names, String nameless) {
        if (isIn(names, actor) || isIn(names, subject) && !isBySomebodyElse()) {
            remoteAddress = "";
        }
        if (isIn(names, subject) && action.startsWith("customer.")) {
            before = null; // what was known about this person, in plain words
            after = null;
        }
        subject = isIn(names, subject) || isWishOf(names) ? nameless : subject;
        actor = isIn(names, actor) ? nameless : actor;
        before = isIn(names, before) ? nameless : before;
        after = isIn(names, after) ? nameless : after;
    }

    /** Whether somebody with an account of their own did it: whence they came is nothing about the person. */
    private boolean isBySomebodyElse() {
        return actor != null && actor.contains("@") && !actor.equalsIgnoreCase(subject);
    }

    /**
     * The line for the person who is named in it; whence somebody else came is that somebody's, and what the business wrote
     * down about the person (notes, tags) is the business's.
     */
    Map<String, Object> told(NamesInTheLog names) {
        var isOfTheBusiness = action.startsWith("customer.") && !action.equals("customer.emailChanged");
        var told = new LinkedHashMap<String, Object>();
        told.put("when", happenedAt);
        told.put("action", action);
        told.put("by", isIn(names, actor) ? actor : "");
        told.put("about", subject);
        told.put("address", isIn(names, actor) ? remoteAddress : "");
        told.put("before", isOfTheBusiness ? null : before);
        told.put("after", isOfTheBusiness ? null : after);
        return told;
    }

    /** Whether this person wanted the address that is named, which never became theirs. */
    private boolean isWishOf(NamesInTheLog names) {
        return action.startsWith("account.emailChange") && isIn(names, actor);
    }

    private boolean isIn(NamesInTheLog names, String text) {
        return names.holds(text, happenedAt);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    Long id() {
        return id;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String action() {
        return action;
    }

    String actor() {
        return actor;
    }

    String subject() {
        return subject;
    }

    String remoteAddress() {
        return remoteAddress;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
