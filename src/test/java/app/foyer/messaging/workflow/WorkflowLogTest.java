package app.foyer.messaging.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of workflows and texts")
class WorkflowLogTest {

    private static final TemplateParts BEFORE = new TemplateParts("Welcome", "<p>Hello</p>", "Hello");

    @Test
    void tellsTwoWorkflowsOfOneNameApart() {
        assertThat(WorkflowLog.name(named(7))).isEqualTo("Reminder #7").isNotEqualTo(WorkflowLog.name(named(8)));
    }

    private static WorkflowRow named(long id) {
        return new WorkflowRow(
                id, 0, null, "Reminder", WorkflowEvent.BOOKED, Duration.ZERO, Conditions.NONE, List.of(), true);
    }

    @Test
    void tellsSubjectAndText() {
        var after = new TemplateParts("Welcome", "<p>Good morning</p>", "Good morning");

        assertThat(WorkflowLog.inShort(BEFORE, after)).isEqualTo("Welcome\nHello");
        assertThat(WorkflowLog.inShort(after, BEFORE)).isEqualTo("Welcome\nGood morning");
    }

    @Test
    void tellsSubjectAndTextWhenNothingIsDifferent() {
        assertThat(WorkflowLog.inShort(BEFORE, BEFORE)).isEqualTo("Welcome\nHello");
    }

    @Test
    void tellsTheMarkupWhenNothingElseIsDifferent() {
        var after = new TemplateParts("Welcome", "<h1>Hello</h1>", "Hello");

        assertThat(WorkflowLog.inShort(BEFORE, after)).isEqualTo("<p>Hello</p>");
        assertThat(WorkflowLog.inShort(after, BEFORE)).isEqualTo("<h1>Hello</h1>");
    }
}
