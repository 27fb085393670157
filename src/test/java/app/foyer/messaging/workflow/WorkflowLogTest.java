package app.foyer.messaging.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of a text")
class WorkflowLogTest {

    private static final TemplateParts BEFORE = new TemplateParts("Welcome", "<p>Hello</p>", "Hello");

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
