package app.foyer.messaging;

import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One thing to be delivered. Born {@code WAITING} in the transaction of what it tells about, it ends {@code SENT} or
 * {@code FAILED}. While a node works on it, it carries that node's claim; a claim that has run out counts for nothing.
 */
@Entity
@Table(name = "message")
public class Message {

    static final int LONGEST_SUBJECT = 500;
    static final int LONGEST_ANSWER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_id")
    @SequenceGenerator(name = "message_id", sequenceName = "message_id", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private String recipient;

    private String language;

    private String subject;

    @Column(name = "text_part")
    private String text;

    @Column(name = "html_part")
    private String html;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method")
    private CalendarFile.Method calendarMethod;

    private String calendar;

    @Column(name = "appointment_id")
    private Long appointmentId;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "header_id")
    private String headerId;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private String claim;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    @Column(name = "last_answer")
    private String lastAnswer;

    protected Message() {
        // for Jakarta Persistence
    }

    /** @param headerId of the Message-ID header, with its angle brackets */
    static Message to(EmailAddress recipient, Letter letter, String headerId, Instant now) {
        var message = new Message();
        message.kind = letter.kind();
        message.status = MessageStatus.WAITING;
        message.recipient = recipient.value();
        message.language = letter.locale().toLanguageTag();
        message.subject = cut(letter.subject(), LONGEST_SUBJECT);
        message.text = letter.text();
        message.html = letter.html();
        message.headerId = headerId;
        message.createdAt = now;
        message.nextAttemptAt = now;
        return message;
    }

    Message about(long appointment, long customer) {
        appointmentId = appointment;
        customerId = customer;
        return this;
    }

    Message withCalendar(CalendarFile.Method method, String file) {
        calendarMethod = method;
        calendar = file;
        return this;
    }

    Message forAccount(long account, Long customer) {
        accountId = account;
        customerId = customer;
        return this;
    }

    /** @param subject what waits until the recipient proves to read this; the secret link says what it is */
    Message toProve(long subject) {
        subjectId = subject;
        return this;
    }

    /** Whether the round with this claim may work on it. */
    boolean isClaimedBy(String round) {
        return status == MessageStatus.WAITING && round.equals(claim);
    }

    /** One more attempt; the claim is believed that much longer. */
    void attempt(Instant believedUntil) {
        attempts++;
        claimedUntil = believedUntil;
    }

    void leave(Instant now) {
        finish(MessageStatus.SENT, now);
        trouble = null;
        lastAnswer = null;
    }

    void tryAgain(Instant later, Trouble why, String answer) {
        nextAttemptAt = later;
        explain(why, answer);
        release();
    }

    void giveUp(Trouble why, String answer, Instant now) {
        finish(MessageStatus.FAILED, now);
        explain(why, answer);
    }

    private void finish(MessageStatus end, Instant now) {
        status = end;
        finishedAt = now;
        release();
    }

    private void explain(Trouble why, String answer) {
        trouble = why;
        lastAnswer = cut(answer, LONGEST_ANSWER);
    }

    private void release() {
        claim = null;
        claimedUntil = null;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    Long id() {
        return id;
    }

    MessageKind kind() {
        return kind;
    }

    MessageStatus status() {
        return status;
    }

    EmailAddress recipient() {
        return new EmailAddress(recipient);
    }

    String language() {
        return language;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    CalendarFile.Method calendarMethod() {
        return calendarMethod;
    }

    String calendar() {
        return calendar;
    }

    Long appointmentId() {
        return appointmentId;
    }

    Long accountId() {
        return accountId;
    }

    Long subjectId() {
        return subjectId;
    }

    String headerId() {
        return headerId;
    }

    Instant createdAt() {
        return createdAt;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Trouble trouble() {
        return trouble;
    }

    String lastAnswer() {
        return lastAnswer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && headerId.equals(that.headerId);
    }

    @Override
    public int hashCode() {
        return headerId.hashCode();
    }
}
