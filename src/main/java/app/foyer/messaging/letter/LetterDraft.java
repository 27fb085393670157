package app.foyer.messaging.letter;

import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.MailFrame;
import app.foyer.messaging.template.Placeholders;
import app.foyer.messaging.template.Stationery;
import app.foyer.messaging.template.Template;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A letter being written, in the reader's language and with times in the reader's zone, named. What is said stands in
 * {@code texts/mail}, how it looks in {@code letter.html} and {@code letter.txt}.
 */
final class LetterDraft {

    private static final Template HTML = Template.html(Template.file(LetterDraft.class, "letter.html"));
    private static final Template TEXT = Template.text(Template.file(LetterDraft.class, "letter.txt"));

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
    private Action button;

    LetterDraft(Stationery stationery, MessageKind kind, Addressee reader) {
        this.stationery = stationery;
        this.kind = kind;
        this.wording = stationery.wordingFor(reader);
        this.placeholders = Placeholders.of(stationery, wording);
        placeholders.withCustomer(
                reader.firstName(), reader.lastName(), reader.email().value());
        greeting = reader.firstName().isBlank() ? null : sentence("mail.greeting");
    }

    LetterDraft withNewEmail(EmailAddress email) {
        placeholders.withNewEmail(email);
        return this;
    }

    LetterDraft say(String part) {
        paragraphs.add(own(part));
        return this;
    }

    /** A sentence with a length of time in it, before anything else. */
    LetterDraft noteTime(String key, Duration length, Object... facts) {
        return note(
                key,
                Stream.concat(Stream.of(wording.of(length)), Stream.of(facts)).toArray());
    }

    LetterDraft note(String key, Object... facts) {
        notes.add(sentence(key, facts));
        return this;
    }

    /** The one thing to do. */
    LetterDraft button(String name, String url) {
        button = action(name, url);
        return this;
    }

    LetterDraft link(String name, String url) {
        links.add(action(name, url));
        return this;
    }

    private Action action(String name, String url) {
        return new Action(wording.text("mail.action." + name), url);
    }

    Letter finish() {
        var subject = MailFrame.oneLine(own("subject"));
        var values = new HashMap<String, Object>();
        values.put("title", own("title"));
        values.put("greeting", greeting);
        values.put("paragraphs", paragraphs);
        values.put("button", button);
        values.put("links", links);
        values.put("notes", notes);
        var frame = new MailFrame(stationery, wording);
        return new Letter(
                kind,
                wording.locale(),
                subject,
                frame.text(TEXT.fill(values)),
                frame.html(subject, paragraphs.get(0), HTML.fill(values)));
    }

    private String own(String part) {
        return sentence("mail." + kind + "." + part);
    }

    private String sentence(String key, Object... facts) {
        return placeholders.fill(wording.text(key, facts));
    }
}
