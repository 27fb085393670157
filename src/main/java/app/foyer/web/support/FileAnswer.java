package app.foyer.web.support;

import app.foyer.booking.BookingReference;
import app.foyer.booking.question.AnswersService.SentFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that somebody sent when booking, as a download: never shown within the page, of one of three kinds, kept in no cache. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Looks for a file as the one who asks. */
    @FunctionalInterface
    public interface Finding {

        Optional<SentFile> find(BookingReference appointment, long answer);
    }

    /** @param named what the address names: {@code FO-7K3QX.42}, the appointment and its answer */
    public static void write(HttpServletResponse response, String named, Finding finding) throws IOException {
        var file = find(named == null ? "" : named, finding);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().type());
        response.setHeader("Content-Disposition", disposition(file.get().name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }

    private static Optional<SentFile> find(String named, Finding finding) {
        var dot = named.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : BookingReference.parse(named.substring(0, dot))
                        .flatMap(reference -> SentNumber.id(named.substring(dot + 1))
                                .flatMap(answer -> finding.find(reference, answer)));
    }

    /** RFC 6266: the name for old programs in plain letters, and for all others as it is. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
