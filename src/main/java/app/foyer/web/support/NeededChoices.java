package app.foyer.web.support;

import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
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
        if (!list.isRequired() && !offersNothing(event, list)) {
            list.setRequired(true);
        }
    }

    private static boolean offersNothing(SystemEvent event, HtmlSelectOneMenu list) {
        return SelectItemsCollector.collectFromParent(event.getFacesContext(), list).stream()
                .anyMatch(item -> Objects.toString(item.getValue(), "").isEmpty() || item.isNoSelectionOption());
    }
}
