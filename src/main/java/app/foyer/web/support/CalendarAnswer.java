package app.foyer.web.support;

import app.foyer.booking.BookingReference;
import app.foyer.messaging.calendar.CalendarFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A calendar file as a download, named after its appointment. */
public final class CalendarAnswer {

    private CalendarAnswer() {}

    public static void write(HttpServletResponse response, BookingReference reference, String file) throws IOException {
        var content = file.getBytes(StandardCharsets.UTF_8);
        response.setContentType(CalendarFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + reference + ".ics\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
