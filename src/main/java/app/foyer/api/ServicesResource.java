package app.foyer.api;

import app.foyer.catalog.CatalogService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /api/v1/services}: what can be booked, with whom and where. */
@Path("v1/services")
@Produces(FoyerApi.JSON)
@RequestScoped
public class ServicesResource {

    @Inject
    private CatalogService catalog;

    @Inject
    private Settings settings;

    @GET
    public String services() {
        var currency = settings.read(CompanySettings.class).currency();
        return Answers.services(catalog.offeredServices(), currency).build().toString();
    }
}
