package app.foyer.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * A mail as it arrived.
 *
 * @param parts every part that is not a container, with its content type
 */
public record Mail(String messageId, String from, String to, String subject, List<Content> parts) {

    private static final Pattern LINK = Pattern.compile("(?s)<a\\s[^>]*href=\"([^\"]+)\"[^>]*>(.*?)</a>");

    /** One part. */
    public record Content(String type, String text) {}

    static Mail of(MimeMessage message) {
        try {
            var parts = new ArrayList<Content>();
            collect(message, parts);
            return new Mail(
                    message.getMessageID(),
                    String.valueOf(message.getFrom()[0]),
                    String.valueOf(message.getAllRecipients()[0]),
                    message.getSubject(),
                    parts);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return part("text/plain").orElseThrow().text();
    }

    public String html() {
        return part("text/html").orElseThrow().text();
    }

    /** Where the links of the HTML part lead, by their words. */
    public Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        var found = LINK.matcher(html());
        while (found.find()) {
            var words = found.group(2)
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            links.put(plain(words), plain(found.group(1)));
        }
        return links;
    }

    /** @param words the beginning of what stands on the link */
    public String link(String words) {
        return links().entrySet().stream()
                .filter(link -> link.getKey().startsWith(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link \"%s\" in %s".formatted(words, links())));
    }

    /** The content type of the invitation, with its parameters. */
    public String invitationType() {
        return part("text/calendar").orElseThrow().type();
    }

    /** The invitation, read by somebody who did not write it. */
    public Calendar invitation() {
        var ics = part("text/calendar")
                .orElseThrow(() -> new AssertionError("\"%s\" carries no invitation".formatted(subject)));
        try {
            return new CalendarBuilder().build(new StringReader(ics.text()));
        } catch (IOException | ParserException e) {
            throw new AssertionError("Not a calendar: " + ics.text(), e);
        }
    }

    public VEvent event() {
        return (VEvent) invitation().getComponents("VEVENT").get(0);
    }

    private Optional<Content> part(String type) {
        return parts.stream()
                .filter(content -> content.type().toLowerCase(Locale.ROOT).startsWith(type))
                .findFirst();
    }

    private static void collect(Part part, List<Content> parts) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), parts);
            }
        } else if (content instanceof String text) {
            parts.add(new Content(part.getContentType(), text));
        } else {
            parts.add(new Content(
                    part.getContentType(), new String(part.getInputStream().readAllBytes())));
        }
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#61;", "=")
                .replace("&#x3D;", "=")
                .replace("&amp;", "&");
    }
}
