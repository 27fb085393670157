package app.foyer.catalog.service;

import app.foyer.catalog.Service;
import app.foyer.shared.Checksum;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.picture.CroppedPicture;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.Dimension;
import java.util.Optional;

/** Pictures of services: everybody sees them, administrators change them. */
@Stateless
public class ServicePictures {

    /** Of the picture that is kept, in pixels. */
    public static final int WIDTH = 640;

    public static final int HEIGHT = 360;

    static final int SIGN = 16;

    @Inject
    private PicturesOfServices pictures;

    @Inject
    private Services services;

    @Inject
    private ServiceLog log;

    /** A JPEG, and what changes with it. */
    public record Shown(byte[] content, String sign) {}

    /** Empty when there is none, or no such service. */
    @PermitAll
    public Optional<Shown> of(long serviceId) {
        return pictures.of(serviceId).map(picture -> new Shown(picture.content(), picture.sign()));
    }

    /**
     * Keeps the middle of it, {@value #WIDTH} by {@value #HEIGHT} pixels.
     *
     * @param sent as somebody sent it: anything
     * @param who sends it, for the log
     * @throws RefusedException when it is no picture that we take
     */
    @RolesAllowed("ADMIN")
    public void replace(long serviceId, byte[] sent, String who) {
        var jpeg = CroppedPicture.jpeg(sent, new Dimension(WIDTH, HEIGHT));
        var service = locked(serviceId);
        var before = pictures.of(serviceId).map(ServicePicture::sign).orElse(null);
        var sign = Checksum.of(jpeg).substring(0, SIGN);
        pictures.put(serviceId, jpeg, sign);
        log.tell(ServiceLog.PICTURE_CHANGED, who, service, before, sign);
    }

    @RolesAllowed("ADMIN")
    public void remove(long serviceId, String who) {
        var service = locked(serviceId);
        var before = pictures.of(serviceId).map(ServicePicture::sign).orElse(null);
        if (pictures.remove(serviceId)) {
            log.tell(ServiceLog.PICTURE_REMOVED, who, service, before, null);
        }
    }

    private Service locked(long id) {
        return services.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("service.unknown")));
    }
}
