package app.foyer.messaging.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void aPlaceholderThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> Template.text("{no_such_name}").fill(Map.of())).hasMessageContaining("no_such_name");
    }
}
