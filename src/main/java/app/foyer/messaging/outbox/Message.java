package app.foyer.messaging.outbox;

import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.secret.About;
import app.foyer.messaging.secret.SecretLink;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * One thing to be delivered: what it says, to whom, what it is about, and how far it has come. It is born in the transaction
 * of what it tells about.
 */
@Entity
@Table(name = "message")
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_id")
    @SequenceGenerator(name = "message_id", sequenceName = "message_id", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private String recipient;

    @Embedded
    private Content content;

    @Embedded
    private Delivery delivery;

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
        message.channel = posted.channel();
        message.recipient = posted.recipient();
        message.content = Content.of(posted.letter(), posted.calendar());
        message.delivery = Delivery.due(now);
        message.belongTo(posted.about());
        message.workflowId = posted.origin().workflowId();
        message.startsAt = posted.origin().startsAt();
        message.headerId = headerId;
        message.createdAt = now;
        return message;
    }

    /** The same once more, as a message of its own. */
    Message again(String anotherHeaderId, Instant now) {
        var same = new NewMessage(channel, recipient, content.letter(), about(), content.calendar(), origin());
        var message = of(same, anotherHeaderId, now);
        message.repeatsId = id;
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

    /** Whether it went to an address before anybody was known by it, to prove whose that is. */
    boolean isProofOfAnAddress() {
        return content.kind() == MessageKind.SIGN_UP && customerId == null && accountId == null;
    }

    /** Does not follow its address to whoever has that next. */
    void stayWith(long customer) {
        customerId = customer;
    }

    private void belongTo(About about) {
        appointmentId = about.appointmentId();
        customerId = about.customerId();
        accountId = about.accountId();
        subjectId = about.subjectId();
    }

    /** Whether it would still tell or open something of an account. */
    boolean isAboutAccountAndWaits() {
        return delivery.waits() && appointmentId == null && accountId != null;
    }

    /** Whether it only has this to say, and opens nothing. */
    boolean isWaitingTo(CalendarFile.Method method) {
        return delivery.waits()
                && content.calendarMethod() == method
                && SecretLink.in(marked()).isEmpty();
    }

    /** Whether nothing of it may be left, now that there is nothing more to do. */
    boolean mustGo() {
        return leavesNoTrace && !delivery.waits();
    }

    /** An earlier attempt of which nobody knows the end; null when there is none. */
    Doubt doubt() {
        var since = delivery.uncertainSince();
        return since == null ? null : new Doubt(since, SecretLink.pattern(content.text()));
    }

    /** Everything that was written, with marks where the secrets will be. Programs are told none. */
    String marked() {
        return channel == ChannelKind.WEBHOOK ? "" : content.marked();
    }

    About about() {
        return new About(appointmentId, customerId, accountId, subjectId);
    }

    Origin origin() {
        return new Origin(workflowId, startsAt);
    }

    Long id() {
        return id;
    }

    ChannelKind channel() {
        return channel;
    }

    String recipient() {
        return recipient;
    }

    Content content() {
        return content;
    }

    Delivery delivery() {
        return delivery;
    }

    String headerId() {
        return headerId;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The message that is sent again by this one; null when there is none. */
    Long repeats() {
        return repeatsId;
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
