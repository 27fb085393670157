package app.foyer.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The request itself was wrong. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<ProblemException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ProblemException problem) {
        return problems.of(problem);
    }
}
