package app.foyer.web.admin.workflow;

import app.foyer.messaging.template.Placeholder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be filled into the text of {@code /admin/template.xhtml}, in groups. */
@Named
@RequestScoped
public class OfferedPlaceholders {

    @Inject
    private AskedText asked;

    public List<Placeholder.Group> getGroups() {
        if (!asked.isThere()) {
            return List.of();
        }
        return Arrays.stream(Placeholder.Group.values())
                .filter(group -> !in(group).isEmpty())
                .toList();
    }

    public List<Placeholder> in(Placeholder.Group group) {
        return Arrays.stream(Placeholder.values())
                .filter(one -> one.group() == group)
                .filter(asked.getWorkflow().event()::knows)
                .filter(one -> asked.isMail() || !one.isSecret())
                .toList();
    }
}
