package app.foyer.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * No answer is kept: appointments because they are somebody's, free times because they are gone in a moment. A page of
 * another origin may not read any of them: there are no CORS headers.
 */
@Provider
@ApplicationScoped
public class AnswerHeaders implements ContainerResponseFilter {

    @Inject
    private Speaker speaker;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.hasEntity()) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, speaker.language().getLanguage());
        }
    }
}
