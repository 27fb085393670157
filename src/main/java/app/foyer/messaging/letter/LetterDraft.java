package app.foyer.messaging.letter;

import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.Placeholders;
import app.foyer.messaging.template.Template;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A letter being written, in the reader's language and with times in the reader's zone, named. What is said stands in
 * {@code texts/mail}, how it looks in {@code letter.html} and {@code letter.txt}.
 */
final class LetterDraft {

    private static final Template HTML = Template.html(Template.file(LetterDraft.class, "letter.html"));
    private static final Template TEXT = Template.text(Template.file(LetterDraft.class, "letter.txt"));
    private static final String STYLES = Template.file(LetterDraft.class, "letter.css");

    /** A button or a link. */
    private record Action(String label, String url) {}

    private final Stationery stationery;
    private final MessageKind kind;
    private final Wording wording;
    private final Placeholders placeholders;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Action> links = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String greeting;
    private Map<String, Object> appointment;
    private Action button;

    LetterDraft(Stationery stationery, MessageKind kind, Addressee reader) {
        this.stationery = stationery;
        this.kind = kind;
        this.wording = new Wording(Texts.spoken(reader.locale()), reader.zone(), stationery.now());
        this.placeholders =
                Placeholders.of(stationery.company(), stationery.publicUrl(), stationery.panelUrl(), wording);
        placeholders.withCustomer(
                reader.firstName(), reader.lastName(), reader.email().value());
        greeting = reader.firstName().isBlank() ? null : sentence("mail.greeting");
    }

    void say(String part) {
        paragraphs.add(own(part));
    }

    void sayCommon(String key) {
        paragraphs.add(sentence(key));
    }

    void noteHowLong(Duration valid) {
        note("mail.password.once", wording.of(valid), stationery.publicUrl() + "/forgot-password");
    }

    void note(String key, Object... facts) {
        notes.add(sentence(key, facts));
    }

    /** The one thing to do. */
    void button(String name, String url) {
        button = action(name, url);
    }

    void link(String name, String url) {
        links.add(action(name, url));
    }

    void show(Map<String, Object> appointmentShown) {
        appointment = appointmentShown;
    }

    Wording wording() {
        return wording;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    private Action action(String name, String url) {
        return new Action(wording.text("mail.action." + name), url);
    }

    Letter finish() {
        var subject = oneLine(own("subject"));
        var values = new HashMap<String, Object>();
        values.put("language", wording.locale().toLanguageTag());
        values.put("direction", wording.text("common.direction"));
        values.put("styles", STYLES);
        values.put("subject", subject);
        values.put("title", own("title"));
        values.put("preview", preview());
        values.put("greeting", greeting);
        values.put("paragraphs", paragraphs);
        values.put("appointment", appointment);
        values.put("button", button);
        values.put("links", links);
        values.put("notes", notes);
        values.put("company", written(stationery.company().name()));
        values.put("company_lines", companyLines());
        return new Letter(kind, wording.locale(), subject, TEXT.fill(values), HTML.fill(values));
    }

    /** What an inbox shows beside the subject. */
    private String preview() {
        return appointment == null ? paragraphs.get(0) : appointment.get("date") + ", " + appointment.get("times");
    }

    private List<String> companyLines() {
        return Stream.of(
                        oneLine(stationery.company().address()),
                        stationery.company().phone(),
                        stationery.company().email())
                .filter(line -> !line.isBlank())
                .map(LetterDraft::written)
                .toList();
    }

    private String own(String part) {
        return sentence("mail." + kind + "." + part);
    }

    private String sentence(String key, Object... facts) {
        return placeholders.fill(wording.text(key, facts));
    }

    static String written(String text) {
        return SecretLink.withoutMarkers(Objects.requireNonNullElse(text, ""));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("[\\p{Cc}\\s]+", " ");
    }
}
