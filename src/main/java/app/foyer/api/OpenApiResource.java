package app.foyer.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** {@code /api/v1/openapi.json}: this interface, described for programs. */
@Path("v1/openapi.json")
@Produces(FoyerApi.JSON)
@RequestScoped
public class OpenApiResource {

    private static final String DESCRIPTION = read();

    @GET
    public String description() {
        return DESCRIPTION;
    }

    private static String read() {
        try (var text = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
