package app.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;

/** Whose request it is, as far as it can be told: the nearest address that is no proxy of ours. */
@ApplicationScoped
public class ClientAddress {

    private static final Logger LOG = System.getLogger(ClientAddress.class.getName());

    @Inject
    private ServerSettings server;

    @Inject
    private CurrentRequest current;

    public String of(HttpServletRequest request) {
        var address = server.proxies()
                .clientOf(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
        return withoutRunsOfZeros(address);
    }

    /**
     * For whatever is written down in the course of this request. Not every server lets the sign-in, which comes before
     * the filters, write into the request's own memory; the filter does it again.
     */
    public void note(HttpServletRequest request) {
        try {
            current.comesFrom(of(request));
        } catch (ContextNotActiveException e) {
            LOG.log(Level.DEBUG, "Too early to note where a request comes from");
        }
    }

    /** {@code ::1}, as people write it, for what Java calls {@code 0:0:0:0:0:0:0:1}. */
    static String withoutRunsOfZeros(String address) {
        return address.replaceFirst("(^|:)0(:0)+(:|$)", "::");
    }
}
