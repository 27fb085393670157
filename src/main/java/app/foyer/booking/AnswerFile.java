package app.foyer.booking;

import app.foyer.shared.Checksum;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import app.foyer.shared.picture.SentPicture;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * A file that somebody sends as an answer: a PDF as it came, or a picture of our own making. What it is tells its content,
 * never its name or what a browser says of it.
 */
public final class AnswerFile {

    /** Of what is sent, and of what is kept. */
    public static final int MAXIMUM_BYTES = 2_000_000;

    public static final String PDF = "application/pdf";
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte PNG_BEGINS = (byte) 0x89;
    private static final byte JPEG_BEGINS = (byte) 0xFF;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_SIDE = 2_400;

    private final String name;
    private final String type;
    private final byte[] content;

    private AnswerFile(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /**
     * @param name as its sender calls it: anything
     * @param sent anything
     * @throws RefusedException when it is too large, of another kind, or a picture that cannot be read
     */
    public static AnswerFile of(String name, byte[] sent) {
        if (sent.length > MAXIMUM_BYTES) {
            throw refused("question.file.tooLarge", MAXIMUM_BYTES / 1_000_000);
        }
        if (beginsLikePdf(sent)) {
            return new AnswerFile(named(name, "pdf"), PDF, sent.clone());
        }
        if (sent.length == 0 || sent[0] != PNG_BEGINS && sent[0] != JPEG_BEGINS) {
            throw refused("question.file.wrongType");
        }
        var drawn = drawn(SentPicture.read(sent, AnswerFile::whole));
        return picture(name, sent[0] == PNG_BEGINS, drawn);
    }

    /** One of ours, as it was when it came. */
    public static AnswerFile kept(String name, String type, byte[] content) {
        return new AnswerFile(name, type, content.clone());
    }

    private static SentPicture.Cut whole(Dimension size) {
        return new SentPicture.Cut(
                new Rectangle(size),
                Math.max(1, (Math.max(size.width, size.height) + 2 * LONGEST_SIDE - 1) / (2 * LONGEST_SIDE)));
    }

    /** A PNG stays one while that is small enough: it is mostly writing, which a JPEG would blur. */
    private static AnswerFile picture(String name, boolean isPng, BufferedImage drawn) {
        var png = isPng ? written(drawn, "png") : null;
        if (png != null && png.length <= MAXIMUM_BYTES) {
            return new AnswerFile(named(name, "png"), PNG, png);
        }
        var jpeg = written(drawn, "jpg");
        if (jpeg.length > MAXIMUM_BYTES) {
            throw refused("question.file.tooLarge", MAXIMUM_BYTES / 1_000_000);
        }
        return new AnswerFile(named(name, "jpg"), JPEG, jpeg);
    }

    /** On white, and no larger than can be read. */
    private static BufferedImage drawn(BufferedImage sent) {
        var shrunk = Math.min(1.0, (double) LONGEST_SIDE / Math.max(sent.getWidth(), sent.getHeight()));
        var width = Math.max(1, (int) (sent.getWidth() * shrunk));
        var height = Math.max(1, (int) (sent.getHeight() * shrunk));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = drawn.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(sent, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean beginsLikePdf(byte[] sent) {
        return sent.length > PDF_BEGINS.length
                && Arrays.equals(sent, 0, PDF_BEGINS.length, PDF_BEGINS, 0, PDF_BEGINS.length);
    }

    /** What a person may see and a disk may keep, with the ending of what it is. */
    private static String named(String typed, String ending) {
        var last = typed == null ? "" : typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var stem = (dot > 0 ? last.substring(0, dot) : last)
                .codePoints()
                .filter(c -> VisibleText.isName(Character.toString(c)) && !Character.isSurrogate((char) c))
                .filter(c -> "<>:\"|?*;".indexOf(c) < 0)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return (stem.isEmpty() ? "file" : stem) + "." + ending;
    }

    private static RefusedException refused(String key, Serializable... facts) {
        return new RefusedException(Refusal.because(key, facts));
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Equal for equal files, whoever sends them. */
    String sign() {
        return name + " " + Checksum.of(content);
    }
}
