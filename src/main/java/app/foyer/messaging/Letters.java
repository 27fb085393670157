package app.foyer.messaging;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.settings.CompanySettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Texts;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the mails, in the customer's language and with times in the customer's zone, named. What is said stands in
 * {@code texts/mail}, how it looks in {@code letter.html} and {@code letter.txt}. A link whose action is not allowed is
 * not there at all.
 */
final class Letters {

    private static final Template HTML = Template.html(Template.file("letter.html"));
    private static final Template TEXT = Template.text(Template.file("letter.txt"));
    private static final String STYLES = Template.file("letter.css");

    private final CompanySettings company;
    private final String publicUrl;
    private final String panelUrl;
    private final Instant now;

    /** @param panelIsOpen otherwise no mail leads to the panel */
    Letters(CompanySettings company, String publicUrl, boolean panelIsOpen, Instant now) {
        this.company = company;
        this.publicUrl = publicUrl;
        this.panelUrl = panelIsOpen ? publicUrl + "/panel" : "";
        this.now = now;
    }

    /** A button or a link. */
    private record Action(String label, String url) {}

    Letter booked(Details details) {
        var kind = details.status() == AppointmentStatus.PENDING
                ? MessageKind.BOOKING_RECEIVED
                : MessageKind.BOOKING_CONFIRMED;
        var draft = new Draft(kind, details);
        draft.say("text");
        draft.showAppointment(details);
        draft.offerChanges(details);
        return draft.finish();
    }

    Letter moved(Details details, TimeRange oldTime) {
        var draft = new Draft(MessageKind.BOOKING_MOVED, details);
        draft.placeholders.withOldTime(oldTime);
        draft.say(details.isAskedFor() ? "asked" : "text");
        if (details.status() == AppointmentStatus.PENDING && !details.isAskedFor()) {
            draft.sayCommon("mail.pending");
        }
        draft.showAppointment(details);
        draft.appointment.put("before", draft.wording.dateTimeInZone(oldTime.start()));
        draft.offerChanges(details);
        return draft.finish();
    }

    Letter cancelled(Details details) {
        var draft = new Draft(MessageKind.BOOKING_CANCELLED, details);
        draft.say("text");
        draft.showAppointment(details);
        draft.appointment.put("called_off", true);
        draft.button = draft.action("book", publicUrl + "/book?service=" + details.serviceId());
        return draft.finish();
    }

    /** @param valid how long the link opens */
    Letter passwordReset(Addressee owner, Duration valid) {
        var draft = new Draft(MessageKind.PASSWORD_RESET, owner);
        draft.say("text");
        draft.button = draft.action("setPassword", SecretLink.SET_PASSWORD.marker());
        draft.noteHowLong(valid);
        draft.note("mail.password.notYou");
        return draft.finish();
    }

    /** What happened to a second factor, and what to do if that was somebody else. The names are empty when the account belongs to no customer. */
    Letter secondFactor(
            MessageKind kind, EmailAddress email, String firstName, String lastName, Locale locale, ZoneId zone) {
        var draft = new Draft(kind, locale, zone);
        draft.placeholders.withCustomer(firstName, lastName, email.value());
        draft.greet(firstName);
        draft.say("text");
        draft.note("mail.factor.notYou", publicUrl + "/forgot-password");
        return draft.finish();
    }

    /** @param name as the administrator wrote it */
    Letter invitation(EmailAddress email, String name, Locale locale, ZoneId zone) {
        var draft = new Draft(MessageKind.INVITATION, locale, zone);
        draft.placeholders.withCustomer(name, "", email.value());
        draft.greet(name);
        draft.say("text");
        draft.button = draft.action("acceptInvitation", SecretLink.INVITATION.marker());
        draft.note("mail.invitation.once");
        draft.note("mail.invitation.notYou");
        return draft.finish();
    }

    /** To an address of which nothing is known but that somebody typed it: greets nobody. */
    Letter signUp(Addressee to) {
        var draft = new Draft(MessageKind.SIGN_UP, to);
        draft.say("text");
        draft.button = draft.action("proveAddress", SecretLink.PROVE_SIGN_UP.marker());
        draft.note("mail.SIGN_UP.once");
        draft.note("mail.SIGN_UP.notYou");
        return draft.finish();
    }

    /** To the owner of an account whose address somebody wanted to sign up with. */
    Letter signUpKnown(Addressee owner) {
        var draft = new Draft(MessageKind.SIGN_UP_KNOWN, owner);
        draft.say("text");
        draft.button = draft.action("signIn", publicUrl + "/login");
        draft.links.add(draft.action("forgot", publicUrl + "/forgot-password"));
        draft.note("mail.nothingChanged");
        return draft.finish();
    }

    /** To the new address that somebody wants for an account: greets nobody, since a stranger may read it. */
    Letter emailChange(Addressee to) {
        var draft = new Draft(MessageKind.EMAIL_CHANGE, to);
        draft.say("text");
        draft.button = draft.action("proveAddress", SecretLink.PROVE_NEW_ADDRESS.marker());
        draft.note("mail.EMAIL_CHANGE.once");
        draft.note("mail.nothingChanged");
        return draft.finish();
    }

    /** To the owner of an account whose address somebody wanted for another account. */
    Letter emailChangeKnown(Addressee owner) {
        var draft = new Draft(MessageKind.EMAIL_CHANGE_KNOWN, owner);
        draft.say("text");
        draft.note("mail.nothingChanged");
        return draft.finish();
    }

    /** To the old address, before anything is different. */
    Letter emailChangeAsked(Addressee owner, EmailAddress newEmail) {
        var draft = new Draft(MessageKind.EMAIL_CHANGE_ASKED, owner);
        draft.placeholders.withNewEmail(newEmail);
        draft.say("text");
        draft.note("mail.EMAIL_CHANGE_ASKED.notYou", publicUrl + "/forgot-password");
        return draft.finish();
    }

    /** To the old address, once the new one counts. */
    Letter emailChanged(Addressee owner, EmailAddress newEmail) {
        var draft = new Draft(MessageKind.EMAIL_CHANGED, owner);
        draft.placeholders.withNewEmail(newEmail);
        draft.say("text");
        draft.note(company.phone().isBlank() ? "mail.EMAIL_CHANGED.writeToUs" : "mail.EMAIL_CHANGED.callUs");
        return draft.finish();
    }

    /** To the owner of an account whose password was replaced while somebody was signed in. */
    Letter passwordChanged(Addressee owner) {
        var draft = new Draft(MessageKind.PASSWORD_CHANGED, owner);
        draft.say("text");
        draft.note("mail.PASSWORD_CHANGED.notYou", publicUrl + "/forgot-password");
        return draft.finish();
    }

    /**
     * The way into the panel, for a customer whom the business lets in.
     *
     * @param valid how long the link opens
     */
    Letter access(Addressee customer, Duration valid) {
        var draft = new Draft(MessageKind.ACCESS, customer);
        draft.say("text");
        draft.button = draft.action("setPassword", SecretLink.SET_PASSWORD.marker());
        if (!panelUrl.isEmpty()) {
            draft.links.add(draft.action("panel", panelUrl));
        }
        draft.noteHowLong(valid);
        return draft.finish();
    }

    /** A mail being written. */
    private final class Draft {

        private final MessageKind kind;
        private final Wording wording;
        private final Placeholders placeholders;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<Action> links = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private String greeting;
        private Map<String, Object> appointment;
        private Action button;

        Draft(MessageKind kind, Locale locale, ZoneId zone) {
            this.kind = kind;
            this.wording = new Wording(Texts.spoken(locale), zone, now);
            this.placeholders = Placeholders.of(company, publicUrl, panelUrl, wording);
        }

        Draft(MessageKind kind, Details details) {
            this(
                    kind,
                    Locale.forLanguageTag(details.customer().language()),
                    details.customer().timeZone());
            placeholders.with(details);
            greet(details.customer().firstName());
        }

        Draft(MessageKind kind, Addressee to) {
            this(kind, to.locale(), to.zone());
            placeholders.withCustomer(to.firstName(), to.lastName(), to.email().value());
            greet(to.firstName());
        }

        void greet(String firstName) {
            greeting = firstName.isBlank() ? null : sentence("mail.greeting");
        }

        void say(String part) {
            paragraphs.add(own(part));
        }

        void sayCommon(String key) {
            paragraphs.add(sentence(key));
        }

        void noteHowLong(Duration valid) {
            note("mail.password.once", wording.of(valid), publicUrl + "/forgot-password");
        }

        void note(String key, Object... facts) {
            notes.add(sentence(key, facts));
        }

        void showAppointment(Details details) {
            var time = new TimeRange(details.start(), details.end());
            appointment = new HashMap<>(Map.of(
                    "month", wording.monthName(time.start()),
                    "day", wording.dayOfMonth(time.start()),
                    "weekday", wording.weekday(time.start()),
                    "date", wording.longDate(time.start()),
                    "times", wording.text("mail.times", wording.times(time), wording.zoneName()),
                    "called_off", false));
            appointment.put("there", timeAtThePlace(details));
            appointment.put("before", null);
            appointment.put("service", written(details.serviceName()));
            appointment.put("staff", written(details.staff().name()));
            appointment.put("place", written(details.place().name()));
            appointment.put("address", oneLine(written(details.place().address())));
            appointment.put("reference", details.reference().value());
            Stream.of("when", "before", "service", "staff", "place", "reference")
                    .forEach(label -> appointment.put(label + "_label", wording.text("mail." + label)));
        }

        /** Null when the clocks there show what the customer's show. */
        private String timeAtThePlace(Details details) {
            var there = details.place().zone();
            var isSameClock = there.getRules()
                    .getOffset(details.start())
                    .equals(wording.zone().getRules().getOffset(details.start()));
            return isSameClock
                    ? null
                    : wording.text("mail.there", wording.in(there).dateTimeInZone(details.start()));
        }

        void offerChanges(Details details) {
            button = action("appointment", SecretLink.APPOINTMENT.marker());
            if (details.move().isAllowed()) {
                links.add(action("reschedule", SecretLink.RESCHEDULE.marker()));
            }
            if (details.cancel().isAllowed()) {
                links.add(action("cancel", SecretLink.CANCEL.marker()));
            }
            sayUntilWhen(details.move(), details.cancel());
        }

        private void sayUntilWhen(Decision move, Decision cancel) {
            if (!move.isAllowed() && !cancel.isAllowed()) {
                note(company.phone().isBlank() ? "mail.writeToUs" : "mail.callUs");
            } else if (move.equals(cancel)) {
                noteUntil("mail.until.both", move);
            } else {
                noteUntil("mail.until.reschedule", move);
                noteUntil("mail.until.cancel", cancel);
            }
        }

        private void noteUntil(String key, Decision decision) {
            if (decision.isAllowed()) {
                decision.changesAt().ifPresent(moment -> note(key, wording.dateTimeInZone(moment)));
            }
        }

        Action action(String name, String url) {
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
            values.put("company", written(company.name()));
            values.put("company_lines", companyLines());
            return new Letter(kind, wording.locale(), subject, TEXT.fill(values), HTML.fill(values));
        }

        /** What an inbox shows beside the subject. */
        private String preview() {
            return appointment == null ? paragraphs.get(0) : appointment.get("date") + ", " + appointment.get("times");
        }

        private List<String> companyLines() {
            return Stream.of(oneLine(company.address()), company.phone(), company.email())
                    .filter(line -> !line.isBlank())
                    .map(this::written)
                    .toList();
        }

        private String own(String part) {
            return sentence("mail." + kind + "." + part);
        }

        private String sentence(String key, Object... facts) {
            return placeholders.fill(wording.text(key, facts));
        }

        private String written(String text) {
            return SecretLink.withoutMarkers(Objects.requireNonNullElse(text, ""));
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\p{Cc}\\s]+", " ");
    }
}
