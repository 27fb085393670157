package app.foyer.messaging.outbox;

import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.outbox.MessageService.Opened;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.messaging.secret.About;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.Decision;
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
import java.util.Locale;
import java.util.Map;

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

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

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

    @Column(name = "workflow_id")
    private Long workflowId;

    @Column(name = "true_while_starts_at")
    private Instant startsAt;

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

    @Column(name = "uncertain_since")
    private Instant uncertainSince;

    @Column(name = "repeats_id")
    private Long repeatsId;

    @Column(name = "leaves_no_trace")
    private boolean leavesNoTrace;

    protected Message() {
        // for Jakarta Persistence
    }

    /** @param headerId of the Message-ID header, with its angle brackets */
    static Message of(NewMessage posted, String headerId, Instant now) {
        var message = new Message();
        message.status = MessageStatus.WAITING;
        message.channel = posted.channel();
        message.recipient = posted.recipient();
        message.write(posted.letter());
        message.belongTo(posted.about());
        if (posted.calendar() != null) {
            message.calendarMethod = posted.calendar().method();
            message.calendar = posted.calendar().file();
        }
        message.workflowId = posted.origin().workflowId();
        message.startsAt = posted.origin().startsAt();
        message.headerId = headerId;
        message.createdAt = now;
        message.nextAttemptAt = now;
        return message;
    }

    /** Belongs to nobody who is known here, and is gone as soon as it is sent or given up. */
    void leaveNoTrace() {
        belongTo(About.NOTHING);
        leavesNoTrace = true;
    }

    /** The account is gone; whatever else it is about stays. */
    void leaveAccount() {
        accountId = null;
    }

    /** Whether it would still tell or open something of an account. */
    boolean isAboutAccountAndWaits() {
        return status == MessageStatus.WAITING && appointmentId == null && accountId != null;
    }

    /** Whether it only has this to say, and opens nothing. */
    boolean isWaitingTo(CalendarFile.Method method) {
        return status == MessageStatus.WAITING
                && calendarMethod == method
                && SecretLink.in(marked()).isEmpty();
    }

    /** Whether nothing of it may be left, now that there is nothing more to do. */
    boolean mustGo() {
        return leavesNoTrace && status != MessageStatus.WAITING;
    }

    private void write(Letter letter) {
        kind = letter.kind();
        language = letter.locale().toLanguageTag();
        subject = cut(letter.subject(), LONGEST_SUBJECT);
        text = letter.text();
        html = letter.html();
    }

    private void belongTo(About about) {
        appointmentId = about.appointmentId();
        customerId = about.customerId();
        accountId = about.accountId();
        subjectId = about.subjectId();
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

    /** From now on it may have arrived, until somebody says that it has not. */
    void mayArriveFrom(Instant now) {
        if (uncertainSince == null) {
            uncertainSince = now;
        }
    }

    void didNotArrive() {
        uncertainSince = null;
    }

    /** An earlier attempt of which nobody knows the end; null when there is none. */
    Doubt doubt() {
        return uncertainSince == null ? null : new Doubt(uncertainSince, SecretLink.pattern(text));
    }

    void leave(String answer, Instant now) {
        finish(MessageStatus.SENT, now);
        explain(null, answer);
    }

    /** Takes it back before it leaves. */
    void cancel(Instant now) {
        finish(MessageStatus.CANCELLED, now);
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

    /** Everything that was written, with marks where the secrets will be. Programs are told none. */
    String marked() {
        if (channel == ChannelKind.WEBHOOK) {
            return "";
        }
        return html == null ? text : text + html;
    }

    About about() {
        return new About(appointmentId, customerId, accountId, subjectId);
    }

    Origin origin() {
        return new Origin(workflowId, startsAt);
    }

    /** @param addresses for the places that are marked */
    OutgoingMessage outgoing(Map<SecretLink, String> addresses, Doubt doubt) {
        return new OutgoingMessage(
                id,
                channel,
                recipient,
                language,
                headerId,
                subject,
                SecretLink.fillText(text, addresses),
                html == null ? null : SecretLink.fillHtml(html, addresses),
                calendarMethod,
                calendar,
                doubt);
    }

    /** The same once more, as a message of its own. */
    Message again(String anotherHeaderId, Instant now) {
        var message = new Message();
        message.status = MessageStatus.WAITING;
        message.channel = channel;
        message.recipient = recipient;
        message.write(new Letter(kind, Locale.forLanguageTag(language), subject, text, html));
        message.belongTo(about());
        message.calendarMethod = calendarMethod;
        message.calendar = calendar;
        message.headerId = anotherHeaderId;
        message.createdAt = now;
        message.nextAttemptAt = now;
        message.workflowId = workflowId;
        message.startsAt = startsAt;
        message.repeatsId = id;
        return message;
    }

    Opened opened(String reference, Decision again, Decision back) {
        return new Opened(
                summary(),
                language,
                text,
                calendarMethod == null ? null : calendarMethod.name(),
                SecretLink.in(marked()),
                headerId,
                reference,
                repeatsId,
                again,
                back);
    }

    Summary summary() {
        return new Summary(
                id,
                channel,
                kind,
                status,
                recipient,
                subject,
                createdAt,
                attempts,
                nextAttemptAt,
                finishedAt,
                trouble,
                lastAnswer);
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

    ChannelKind channel() {
        return channel;
    }

    String text() {
        return text;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    Instant claimedUntil() {
        return claimedUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    int attempts() {
        return attempts;
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
