package app.foyer.messaging.workflow.run;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.MailFrame;
import app.foyer.messaging.template.Placeholders;
import app.foyer.messaging.template.Stationery;
import app.foyer.messaging.template.TemplateHtml;
import app.foyer.messaging.template.TemplateText;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;

/** Fills what an action says: into a mail with its frame, or a text alone. */
record Writing(Stationery stationery) {

    /** @param isForTheCustomer otherwise nothing is in it that opens the customer's appointment or account */
    Letter write(
            TemplateParts parts, ChannelKind channel, Occasion occasion, Addressee reader, boolean isForTheCustomer) {
        var wording = stationery.wordingFor(reader);
        var values = values(occasion, wording, channel, isForTheCustomer);
        var text = values.withBlock(new TemplateText(parts.text()).fill(values));
        if (channel != ChannelKind.MAIL) {
            return new Letter(occasion.kind(), wording.locale(), firstLine(text), text.strip(), null);
        }
        var subject = new TemplateText(parts.subject()).fillLine(values);
        var frame = new MailFrame(stationery, wording);
        var html = frame.html(subject, preview(occasion, text, wording), new TemplateHtml(parts.html()).fill(values));
        return new Letter(occasion.kind(), wording.locale(), subject, frame.text(text), html);
    }

    /** By mail alone goes what opens something: nobody has proven that a phone is theirs. */
    private Placeholders values(Occasion occasion, Wording wording, ChannelKind channel, boolean isForTheCustomer) {
        var customer = occasion.customer();
        var values = Placeholders.of(stationery, wording)
                .withCustomer(customer.firstName(), customer.lastName(), customer.email())
                .withPhone(customer.phone());
        if (isForTheCustomer && occasion.accountId() != null) {
            values.withPassword();
        }
        if (occasion.details() != null) {
            values.with(occasion.details(), occasion.oldTime())
                    .handedOverFrom(occasion.oldStaff())
                    .because(occasion.reason());
            if (occasion.owed() != null) {
                values.owing(occasion.owed().due());
                if (isCalledOff(occasion)) {
                    values.givingBack(occasion.owed().paid(), occasion.owed().back());
                }
            }
            if (occasion.paid() != null) {
                values.paying(occasion.paid().amount(), occasion.paid().receipt());
            }
            if (isForTheCustomer) {
                values.withLinks(occasion.details(), stationery);
                if (occasion.owed() != null && occasion.owed().payable()) {
                    values.withPayment();
                }
            } else {
                values.withConsole(occasion.details(), stationery);
            }
        }
        if (occasion.bought() != null) {
            var bought = occasion.bought();
            values.withPackage(bought.name(), bought.left(), bought.lastDay());
        }
        return channel == ChannelKind.MAIL ? values : values.withoutSecrets();
    }

    private static boolean isCalledOff(Occasion occasion) {
        var status = occasion.details().status();
        return status == AppointmentStatus.CANCELLED || status == AppointmentStatus.REJECTED;
    }

    /** What an inbox shows beside the subject. */
    private static String preview(Occasion occasion, String text, Wording wording) {
        if (occasion.details() == null) {
            return firstLine(text);
        }
        var time = new TimeRange(occasion.details().start(), occasion.details().end());
        return wording.longDate(time.start()) + ", "
                + wording.text("mail.times", wording.times(time), wording.zoneName());
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
