package app.foyer.customer.picture;

import app.foyer.shared.RefusedException;
import app.foyer.shared.picture.CroppedPicture;
import app.foyer.shared.picture.SentPicture;
import java.awt.Dimension;

/** Makes a small square JPEG of the middle of what somebody sent. */
public final class SquarePicture {

    /** Of a file that is sent. */
    public static final int MAXIMUM_BYTES = SentPicture.MAXIMUM_BYTES;

    /** Of the picture that is kept, in pixels. */
    public static final int SIDE = 320;

    private SquarePicture() {}

    /** @throws RefusedException when it is too large, of another kind, or cannot be read */
    public static byte[] of(byte[] sent) {
        return CroppedPicture.jpeg(sent, new Dimension(SIDE, SIDE));
    }
}
