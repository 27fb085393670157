package app.foyer.messaging.outbox;

import app.foyer.messaging.calendar.CalendarEntry;
import app.foyer.messaging.calendar.CalendarFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** What a message says, with marks where the secrets will be, and the calendar file that goes with it. */
@Embeddable
public class Content {

    private static final int LONGEST_SUBJECT = 500;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String language;

    private String subject;

    @Column(name = "text_part")
    private String text;

    @Column(name = "html_part")
    private String html;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method")
    private CalendarFile.Method calendarMethod;

    @Column(name = "calendar")
    private String calendarFile;

    protected Content() {
        // for Jakarta Persistence
    }

    static Content of(Letter letter, CalendarEntry calendar) {
        var content = new Content();
        content.kind = letter.kind();
        content.language = letter.locale().toLanguageTag();
        content.subject = cut(letter.subject(), LONGEST_SUBJECT);
        content.text = letter.text();
        content.html = letter.html();
        if (calendar != null) {
            content.calendarMethod = calendar.method();
            content.calendarFile = calendar.file();
        }
        return content;
    }

    static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    Letter letter() {
        return new Letter(kind, Locale.forLanguageTag(language), subject, text, html);
    }

    /** Null when no calendar file goes with it. */
    CalendarEntry calendar() {
        return calendarMethod == null ? null : new CalendarEntry(calendarMethod, calendarFile);
    }

    /** Everything that was written. */
    String marked() {
        return html == null ? text : text + html;
    }

    MessageKind kind() {
        return kind;
    }

    String language() {
        return language;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    CalendarFile.Method calendarMethod() {
        return calendarMethod;
    }

    String calendarFile() {
        return calendarFile;
    }
}
