package app.foyer.messaging.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.webhook.TargetPolicy;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionRulesTest {

    private static final TargetPolicy SENDING = new TargetPolicy(false);

    @ParameterizedTest
    @CsvSource({
        "BOOKED,           MAIL,     CUSTOMER, ''",
        "BOOKED,           MAIL,     STAFF,    ''",
        "CUSTOMER_CREATED, SMS,      CUSTOMER, ''",
        "CUSTOMER_CREATED, MAIL,     ADDRESS,  desk@example.com",
        "BOOKED,           WHATSAPP, ADDRESS,  +49 30 1234567",
        "BOOKED,           WEBHOOK,  ADDRESS,  https://example.com/foyer",
    })
    void whatReachesSomebody(WorkflowEvent event, ChannelKind channel, Recipient recipient, String address) {
        assertThatCode(() -> check(event, channel, recipient, address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_CREATED, MAIL,     STAFF,    '',           workflow.action.noStaff",
        "BOOKED,           SMS,      STAFF,    '',           workflow.action.staffByMail",
        "BOOKED,           MAIL,     ADDRESS,  desk@,        workflow.action.mailAddress",
        "BOOKED,           SMS,      ADDRESS,  030 1234567,  workflow.action.phone",
        "BOOKED,           WEBHOOK,  CUSTOMER, '',           workflow.action.programAddress",
        "BOOKED,           WEBHOOK,  STAFF,    '',           workflow.action.programAddress",
        "BOOKED,           WEBHOOK,  ADDRESS,  '',           workflow.action.programAddress",
    })
    void whatReachesNobody(
            WorkflowEvent event, ChannelKind channel, Recipient recipient, String address, String reason) {
        assertThat(refusal(event, channel, recipient, address)).isEqualTo(Refusal.because(reason));
    }

    /** Nobody saves an address and learns later, in the messages, that it is never called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/foyer",
                "ftp://example.com",
                "https://me:secret@example.com",
                "https://example.com/#part",
                "https:///foyer",
            })
    void aProgramThatWouldNotBeCalledIsNotSaved(String address) {
        assertThat(refusal(WorkflowEvent.BOOKED, ChannelKind.WEBHOOK, Recipient.ADDRESS, address))
                .isEqualTo(Refusal.because("workflow.action.programAddress"));
    }

    private static Refusal refusal(WorkflowEvent event, ChannelKind channel, Recipient recipient, String address) {
        return catchThrowableOfType(RefusedException.class, () -> check(event, channel, recipient, address))
                .refusals()
                .get(0);
    }

    private static void check(WorkflowEvent event, ChannelKind channel, Recipient recipient, String address) {
        ActionRules.check(event, channel, recipient, address, typed -> SENDING.target(typed)
                .isPresent());
    }
}
