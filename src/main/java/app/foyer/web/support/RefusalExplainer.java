package app.foyer.web.support;

import app.foyer.shared.RefusedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Turns a refusal into sentences at the top of the page that asked. */
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
        }
    }
}
