package app.foyer.messaging.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.shared.Refusal;
import app.foyer.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    @Test
    void tellEveryUnknownPlaceholderWithItsPlace() {
        var parts = new TemplateParts("{oops}", "<p>\n  {cancel_ur}</p>", "{customer_first_name} {");

        assertThat(TemplateRules.refusals(WorkflowEvent.BOOKED, ChannelKind.MAIL, parts))
                .containsExactly(
                        Refusal.because("workflow.template.subject.unknown", "{oops}", 1, 1),
                        Refusal.because("workflow.template.html.unknown", "{cancel_ur}", 2, 3),
                        Refusal.because("workflow.template.text.unknown", "{", 1, 23));
    }

    @Test
    void aMailHasASubjectAndBothParts() {
        assertThat(TemplateRules.refusals(WorkflowEvent.BOOKED, ChannelKind.MAIL, TemplateParts.EMPTY))
                .extracting(Refusal::messageKey)
                .containsExactly(
                        "workflow.template.subject.missing",
                        "workflow.template.html.missing",
                        "workflow.template.text.missing")
                .allMatch(key -> Texts.LANGUAGES.stream()
                        .allMatch(language -> Texts.in(language).has(key)));
    }

    @Test
    void aTextMessageNeedsATextAlone() {
        var text = new TemplateParts("", "", "See you at {appointment_time}");

        assertThat(TemplateRules.refusals(WorkflowEvent.BEFORE_START, ChannelKind.SMS, text))
                .isEmpty();
    }

    @Test
    void aTextMessageIsNoLongerThanGatewaysTakeIt() {
        var text = new TemplateParts("", "", "x".repeat(1_601));

        assertThat(TemplateRules.refusals(WorkflowEvent.BOOKED, ChannelKind.WHATSAPP, text))
                .containsExactly(Refusal.because("workflow.template.text.tooLong", 1_600));
    }

    @Test
    void whatNeedsAnAppointmentIsUnknownWhereThereIsNone() {
        var parts = new TemplateParts("s", "<p>h</p>", "{service_name}");

        assertThat(TemplateRules.refusals(WorkflowEvent.CUSTOMER_CREATED, ChannelKind.MAIL, parts))
                .containsExactly(Refusal.because("workflow.template.text.unknown", "{service_name}", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{customer_password}",
                "{customer_panel_password}",
                "{customer_set_password_url}",
                "{cancel_url}",
                "{appointment_details}"
            })
    void whatOpensSomethingOrHasSeveralLinesDoesNotStandInASubject(String placeholder) {
        var parts = new TemplateParts("Access: " + placeholder, "<p>" + placeholder + "</p>", placeholder);

        assertThat(TemplateRules.refusals(WorkflowEvent.BOOKED, ChannelKind.MAIL, parts))
                .containsExactly(Refusal.because("workflow.template.subject.unknown", placeholder, 1, 9));
    }

    @ParameterizedTest
    @EnumSource(names = {"SMS", "WHATSAPP"})
    void whatOpensSomethingGoesByMailAlone(ChannelKind channel) {
        var parts = new TemplateParts("s", "<p>h</p>", "{customer_password}\n{cancel_url}");

        assertThat(TemplateRules.refusals(WorkflowEvent.BOOKED, ChannelKind.MAIL, parts))
                .isEmpty();
        assertThat(TemplateRules.refusals(WorkflowEvent.BOOKED, channel, parts))
                .containsExactly(
                        Refusal.because("workflow.template.text.unknown", "{customer_password}", 1, 1),
                        Refusal.because("workflow.template.text.unknown", "{cancel_url}", 2, 1));
    }
}
