package app.foyer.demo;

import app.foyer.catalog.service.ServicePicturesBroughtAlong;
import app.foyer.catalog.staff.StaffPicturesBroughtAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What Weber &amp; Matos show of themselves: drawn for the demo, each as large as it is kept. */
@ApplicationScoped
class DemoPictures {

    /** By the name of the service; the files lie beside this class. */
    static final Map<String, String> OF_SERVICES = Map.of(
            "First visit", "first-visit",
            "Physiotherapy", "physiotherapy",
            "Physiotherapy, long session", "physiotherapy-long",
            "Sports physiotherapy", "sports",
            "Follow-up check", "follow-up",
            "Deep tissue massage", "deep-tissue",
            "Back and neck massage", "back-and-neck",
            "Small-group Pilates", "pilates");

    @Inject
    private ServicePicturesBroughtAlong ofServices;

    @Inject
    private StaffPicturesBroughtAlong ofStaff;

    void show(Team team, Map<String, Long> services) {
        OF_SERVICES.forEach((name, file) -> ofServices.put(services.get(name), picture(file)));
        ofStaff.put(team.miriam().id(), picture("miriam"));
        ofStaff.put(team.tomas().id(), picture("tomas"));
        ofStaff.put(team.jonas().id(), picture("jonas"));
        ofStaff.put(team.ines().id(), picture("ines"));
        ofStaff.put(team.sofia().id(), picture("sofia"));
    }

    static byte[] picture(String name) {
        var file = "pictures/" + name + ".jpg";
        try (var content = Objects.requireNonNull(DemoPictures.class.getResourceAsStream(file), file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
