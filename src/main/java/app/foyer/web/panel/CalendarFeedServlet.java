package app.foyer.web.panel;

import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.feed.FeedService;
import app.foyer.messaging.feed.FeedService.Feed;
import app.foyer.platform.source.Limit;
import app.foyer.platform.source.SourceLimits;
import app.foyer.shared.Checksum;
import app.foyer.shared.SecretToken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code /calendar/SECRET.ics}: what a calendar program fetches, without signing in and without a cookie. Answers with
 * nothing new when nothing is new.
 */
@WebServlet(name = "calendar-feed", urlPatterns = "/calendar/*")
public class CalendarFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private transient FeedService feeds;

    @Inject
    private transient SourceLimits limits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = limits.waiting(Limit.WRONG_CALENDAR_FEED).or(() -> limits.take(Limit.CALENDAR_FEED));
        if (wait.isPresent()) {
            askToWait(wait.get(), response);
            return;
        }
        var feed = secret(request).flatMap(feeds::read);
        if (feed.isEmpty()) {
            limits.take(Limit.WRONG_CALENDAR_FEED);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(feed.get(), request, response);
    }

    private static Optional<SecretToken> secret(HttpServletRequest request) {
        var address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        return address.matches() ? Optional.of(new SecretToken(address.group(1))) : Optional.empty();
    }

    private static void answer(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mark = "\"" + Checksum.of(feed.calendar()).substring(0, 32) + "\"";
        response.setHeader("ETag", mark);
        response.setDateHeader("Last-Modified", feed.changedAt().toEpochMilli());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (isKnown(mark, feed, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var content = feed.calendar().getBytes(StandardCharsets.UTF_8);
        response.setContentType(CalendarFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "inline; filename=\"appointments.ics\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** The mark counts; who has none may ask by date. */
    private static boolean isKnown(String mark, Feed feed, HttpServletRequest request) {
        var marks = request.getHeader("If-None-Match");
        if (marks != null) {
            return marks.contains(mark);
        }
        try {
            return request.getDateHeader("If-Modified-Since")
                    >= feed.changedAt().toEpochMilli();
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }

    private static void askToWait(Duration wait, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Retry-After", String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
        response.sendError(TOO_MANY_REQUESTS);
    }
}
