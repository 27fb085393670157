package app.foyer.web.support;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * All our pages keep their state. Who sends a form that claims to have none gets the same answer as with any other state that
 * nobody knows; Faces alone would take it for a failure of ours, and write it into the log. The same holds for the state of another page.
 */
public class StatefulForms extends ViewHandlerWrapper {

    /** As Faces names it in the forms of pages without state. */
    private static final String NONE = "stateless";

    public StatefulForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        var state = context.getExternalContext().getRequestParameterMap().get("jakarta.faces.ViewState");
        if (NONE.equals(state)) {
            throw new ViewExpiredException("A form without state", viewId);
        }
        try {
            return super.restoreView(context, viewId);
        } catch (IndexOutOfBoundsException | ClassCastException misfit) {
            throw new ViewExpiredException("The state of another page", misfit, viewId);
        }
    }
}
