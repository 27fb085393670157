package app.foyer.web.support;

import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * A list that offers no empty entry wants one of its entries: whoever sends none of them, past the page, is told so beside
 * it. Without this, each form would have to remember that a choice may be null.
 */
public class NeededChoices implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlSelectOneMenu;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var list = (HtmlSelectOneMenu) event.getSource();
        if (!list.isRequired() && wantsAChoice(SelectItemsCollector.collectFromParent(event.getFacesContext(), list))) {
            list.setRequired(true);
        }
    }

    /** Where there is nothing to choose, whoever saves says so better. */
    private static boolean wantsAChoice(List<SelectItem> entries) {
        return !entries.isEmpty()
                && entries.stream()
                        .noneMatch(entry -> entry.isNoSelectionOption()
                                || Objects.toString(entry.getValue(), "").isEmpty());
    }
}
