package app.foyer.catalog.service;

import app.foyer.shared.Checksum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pictures of services that come in with them, such as those of the demo. Nobody has decided about them here. */
@ApplicationScoped
public class ServicePicturesBroughtAlong {

    @Inject
    private PicturesOfServices pictures;

    /**
     * In the caller's transaction.
     *
     * @param service one that is new
     * @param jpeg of our own making, {@value ServicePictures#WIDTH} by {@value ServicePictures#HEIGHT} pixels
     */
    public void put(long service, byte[] jpeg) {
        pictures.put(service, jpeg, Checksum.of(jpeg).substring(0, ServicePictures.SIGN));
    }
}
