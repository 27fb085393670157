package app.foyer.settings.logo;

import app.foyer.settings.LogoMark;
import app.foyer.shared.Checksum;
import app.foyer.shared.RefusedException;
import app.foyer.shared.picture.SentPicture;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes a PNG of our own of what somebody sent as a logo: whole, small enough, and see-through where it was. */
record LogoPicture(LogoMark mark, byte[] content) {

    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    /** @throws RefusedException when it is too large, of another kind, or cannot be read */
    static LogoPicture of(byte[] sent) {
        var drawn = drawn(SentPicture.read(sent, LogoPicture::whole));
        var content = written(drawn);
        return new LogoPicture(new LogoMark(drawn.getWidth(), drawn.getHeight(), signOf(content)), content);
    }

    private static SentPicture.Cut whole(Dimension size) {
        var step = Math.min(size.width / (2 * WIDTH), size.height / (2 * HEIGHT));
        return new SentPicture.Cut(new Rectangle(size), Math.max(1, step));
    }

    private static BufferedImage drawn(BufferedImage sent) {
        var size = new LogoMark(sent.getWidth(), sent.getHeight(), "").within(WIDTH, HEIGHT);
        var logo = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        var brush = logo.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(sent, 0, 0, size.width(), size.height(), null);
        brush.dispose();
        return logo;
    }

    private static byte[] written(BufferedImage logo) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(logo, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String signOf(byte[] content) {
        return Checksum.of(content).substring(0, 16);
    }
}
