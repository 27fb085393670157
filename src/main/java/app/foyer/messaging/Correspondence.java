package app.foyer.messaging;

import app.foyer.account.PersonInvited;
import app.foyer.account.factor.SecondFactorChanged;
import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.AppointmentMoved;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.platform.ServerSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * What is told when. Each message is written in the transaction of what it tells about: both happen, or neither. Nothing
 * is sent here, so nobody waits for a mail server.
 */
@ApplicationScoped
class Correspondence {

    @Inject
    private Messages messages;

    @Inject
    private AppointmentService appointments;

    @Inject
    private CustomerService customers;

    @Inject
    private CalendarFiles calendarFiles;

    @Inject
    private Settings settings;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    void tellThatItIsBooked(@Observes AppointmentBooked event) {
        var details = appointments.asItsCustomerSees(event.appointmentId());
        tell(details, letters().booked(details), CalendarFile.Method.REQUEST);
    }

    void tellThatItIsMoved(@Observes AppointmentMoved event) {
        var details = appointments.asItsCustomerSees(event.appointmentId());
        tell(details, letters().moved(details, event.oldTime()), CalendarFile.Method.REQUEST);
    }

    void tellThatItIsCancelled(@Observes AppointmentCancelled event) {
        var details = appointments.asItsCustomerSees(event.appointmentId());
        tell(details, letters().cancelled(details), CalendarFile.Method.CANCEL);
    }

    void tellAboutTheSecondFactor(@Observes SecondFactorChanged event) {
        var company = settings.read(CompanySettings.class);
        var customer = customers.withAccount(event.accountId());
        var letter = letters()
                .secondFactor(
                        kindOf(event.change()),
                        event.email(),
                        customer.map(Customer::firstName).orElse(""),
                        customer.map(Customer::lastName).orElse(""),
                        Locale.forLanguageTag(customer.map(Customer::language).orElse(company.language())),
                        customer.map(Customer::timeZone).map(ZoneId::of).orElse(company.timeZone()));
        messages.add(message(event.email(), letter)
                .forAccount(event.accountId(), customer.map(Customer::id).orElse(null)));
    }

    private static MessageKind kindOf(SecondFactorChanged.Change change) {
        return switch (change) {
            case SWITCHED_ON -> MessageKind.SECOND_FACTOR_ON;
            case SWITCHED_OFF -> MessageKind.SECOND_FACTOR_OFF;
            case REMOVED -> MessageKind.SECOND_FACTOR_REMOVED;
            case RECOVERY_CODE_USED -> MessageKind.RECOVERY_CODE_USED;
        };
    }

    void inviteToTheTeam(@Observes PersonInvited event) {
        var company = settings.read(CompanySettings.class);
        var letter = letters()
                .invitation(event.email(), event.name(), Locale.forLanguageTag(company.language()), company.timeZone());
        messages.add(message(event.email(), letter).toProve(event.invitationId()));
    }

    /** Customers without an address are told nothing. */
    private void tell(Details details, Letter letter, CalendarFile.Method method) {
        EmailAddress.parse(details.customer().email())
                .map(address -> message(address, letter))
                .map(message -> message.about(details.id(), details.customer().id()))
                .map(message -> message.withCalendar(method, calendarFiles.file(details, method)))
                .ifPresent(messages::add);
    }

    private Message message(EmailAddress recipient, Letter letter) {
        var headerId = "<%s@%s>".formatted(UUID.randomUUID(), calendarFiles.publicHost());
        return Message.to(recipient, letter, headerId, clock.now());
    }

    private Letters letters() {
        return new Letters(
                settings.read(CompanySettings.class),
                server.publicUrl(),
                settings.read(PanelSettings.class).open(),
                clock.now());
    }
}
