package app.foyer.messaging.workflow.run;

import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.Stationery;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.WorkflowAction;
import app.foyer.messaging.workflow.run.PreviewService.Preview;
import app.foyer.shared.EmailAddress;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes as for sending, with addresses that open nothing where the secrets will be. */
record PreviewWriting(Stationery stationery) {

    Preview write(TemplateParts parts, WorkflowAction action, Occasion occasion, Locale language) {
        var isForTheCustomer = action.recipient() == Recipient.CUSTOMER;
        var email = EmailAddress.parse(occasion.customer().email()).orElse(new EmailAddress("grace@example.com"));
        var customer = occasion.customer();
        var reader = new Addressee(
                email, customer.firstName(), customer.lastName(), language, zone(occasion, isForTheCustomer));
        var letter = new Writing(stationery).write(parts, action.channel(), occasion, reader, isForTheCustomer);
        var hints = Arrays.stream(SecretLink.values())
                .collect(Collectors.toMap(link -> link, link -> link.hint(stationery.publicUrl())));
        return new Preview(
                letter.subject(),
                letter.html() == null ? null : SecretLink.fillHtml(letter.html(), hints),
                SecretLink.fillText(letter.text(), hints));
    }

    private static ZoneId zone(Occasion occasion, boolean isForTheCustomer) {
        return isForTheCustomer || occasion.details() == null
                ? occasion.customer().timeZone()
                : occasion.details().place().zone();
    }
}
