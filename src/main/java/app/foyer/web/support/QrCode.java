package app.foyer.web.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a picture that phones read. It is part of the page ({@code data:}), so that no other request carries it. */
public final class QrCode {

    /** Light modules around it, so that cameras find the edge. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** The address of the picture, for {@code <img src>}; black on white in the dark as well. */
    public static String of(String text) {
        var svg = svg(io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM));
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(io.nayuki.qrcodegen.QrCode code) {
        var squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%2$s\"/></svg>")
                .formatted(code.size + 2 * QUIET, squares);
    }
}
