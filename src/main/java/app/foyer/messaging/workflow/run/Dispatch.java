package app.foyer.messaging.workflow.run;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.messaging.calendar.CalendarFiles;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.LetterBox;
import app.foyer.messaging.outbox.NewMessage;
import app.foyer.messaging.outbox.Origin;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.WritingDesk;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.Said;
import app.foyer.messaging.workflow.WorkflowAction;
import app.foyer.messaging.workflow.Workflows;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a workflow sends, and posts it. Runs in the transaction of what it tells about. */
@ApplicationScoped
class Dispatch {

    @Inject
    private WritingDesk desk;

    @Inject
    private LetterBox letterBox;

    @Inject
    private CalendarFiles calendarFiles;

    @Inject
    private People people;

    /** @param origin which workflow it is, and for reminders the start that they are true for */
    void send(Workflows.Complete complete, Occasion occasion, Origin origin) {
        complete.actions().stream()
                .filter(action -> occasion.isFor(action.recipient()))
                .filter(action -> new Said(complete, Locale.ENGLISH).isAnything(action))
                .flatMap(action -> messages(complete, action, occasion))
                .filter(message -> !message.letter().text().isBlank())
                .map(message -> message.about(occasion.about()).from(origin))
                .forEach(letterBox::post);
    }

    /**
     * Whoever has no address of this kind is told nothing; nor is anybody for whom nothing is written, or of whose text
     * nothing is left because all of it asked for what is not there.
     */
    private Stream<NewMessage> messages(Workflows.Complete complete, WorkflowAction action, Occasion occasion) {
        return switch (action.channel()) {
            case MAIL -> mails(complete, action, occasion);
            case SMS, WHATSAPP -> text(complete, action, occasion).stream();
            case WEBHOOK -> Stream.of(webhook(action, occasion));
        };
    }

    private Stream<NewMessage> mails(Workflows.Complete complete, WorkflowAction action, Occasion occasion) {
        return addresses(action, occasion).map(email -> {
            var message = NewMessage.mail(email, letter(complete, action, occasion, email));
            var method = occasion.calendarMethod();
            return method != null && action.recipient() == Recipient.CUSTOMER && carriesCalendarFile()
                    ? message.with(calendarFiles.entry(occasion.details(), method))
                    : message;
        });
    }

    private boolean carriesCalendarFile() {
        return desk.stationery().messages().calendarFile();
    }

    private Optional<NewMessage> text(Workflows.Complete complete, WorkflowAction action, Occasion occasion) {
        var number = action.recipient() == Recipient.CUSTOMER ? phone(occasion) : action.address();
        var country = desk.stationery().company().phoneCountry().getCountry();
        return Optional.ofNullable(number)
                .flatMap(typed -> PhoneNumber.parse(typed, country))
                .map(phone -> NewMessage.to(
                        action.channel(), phone.value(), letter(complete, action, occasion, nobodysAddress())));
    }

    /** The appointment's; where there is none, only a number that the customer has saved in the account. */
    private String phone(Occasion occasion) {
        return occasion.details() == null
                ? people.confirmedPhone(occasion.customer().id())
                : occasion.customer().phone();
    }

    private NewMessage webhook(WorkflowAction action, Occasion occasion) {
        var stationery = desk.stationery();
        var data = WebhookData.of(occasion, action.parts(), stationery.now());
        var subject = occasion.event().name().toLowerCase(Locale.ROOT);
        var letter = new Letter(occasion.kind(), Locale.ENGLISH, subject, data, null);
        return NewMessage.to(ChannelKind.WEBHOOK, action.address(), letter);
    }

    private Letter letter(Workflows.Complete complete, WorkflowAction action, Occasion occasion, EmailAddress email) {
        var isForTheCustomer = action.recipient() == Recipient.CUSTOMER;
        var reader = isForTheCustomer ? customer(occasion.customer(), email) : business(occasion, email);
        var stationery = desk.stationery();
        var companys = Locale.forLanguageTag(stationery.company().language());
        var parts = new Said(complete, companys).in(reader.locale(), action);
        return new Writing(stationery).write(parts, action.channel(), occasion, reader, isForTheCustomer);
    }

    private static Addressee customer(Contact customer, EmailAddress email) {
        var language = Locale.forLanguageTag(customer.language());
        return new Addressee(email, customer.firstName(), customer.lastName(), language, customer.timeZone());
    }

    /** Who works there lives by the clock of the place. */
    private Addressee business(Occasion occasion, EmailAddress email) {
        var nobody = desk.nobodyKnown(email);
        return occasion.details() == null
                ? nobody
                : nobody.livingIn(occasion.details().place().zone());
    }

    private Stream<EmailAddress> addresses(WorkflowAction action, Occasion occasion) {
        return switch (action.recipient()) {
            case CUSTOMER -> EmailAddress.parse(occasion.customer().email()).stream();
            case STAFF -> occasion.staff().flatMap(staff -> people.addressOfStaff(staff).stream());
            case ADDRESS -> EmailAddress.parse(action.address()).stream();
        };
    }

    /** Texts go to a phone; the address is not told. */
    private static EmailAddress nobodysAddress() {
        return new EmailAddress("nobody@foyer.invalid");
    }
}
