package app.foyer.web.support;

import app.foyer.shared.RefusedException;
import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** Turns a refusal into sentences at the top of the page that asked; so what others alone may do. */
@Interceptor
@ExplainsRefusals
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalExplainer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FacesWording wording;

    @AroundInvoke
    Object explain(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RefusedException refused) {
            refused.refusals().stream().map(wording::of).distinct().forEach(Said::error);
            return null;
        } catch (EJBAccessException notTheirs) { // only a forged form asks for it: no page offers it
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
            Said.error(wording.here().text("common.error.403.act"));
            return null;
        }
    }
}
