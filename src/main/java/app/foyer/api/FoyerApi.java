package app.foyer.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything below {@code /api}; addresses that do not exist are answered in the manner of the interface as well. */
@ApplicationPath("api")
public class FoyerApi extends Application {

    static final String JSON = "application/json";
    static final String PROBLEM_JSON = "application/problem+json";

    /** The interface is described by OpenAPI alone; Jersey would add a description of its own. Others ignore the name. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
