package app.foyer.api;

import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The rules of the business said no. */
@Provider
@ApplicationScoped
public class RefusedMapper implements ExceptionMapper<RefusedException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(RefusedException refused) {
        return problems.of(refused);
    }
}
