package app.foyer.messaging.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.template.TemplateText.Mistake;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    private static final ExampleAppointment EXAMPLE = ExampleAppointment.usual();

    @Test
    void tellsWhereAnUnknownPlaceholderStands() {
        var text = new TemplateText("Hello {customer_first_name},\n\nsee you at {appointment_tme} or {cancel_url}");

        assertThat(text.mistakes(any -> true)).containsExactly(new Mistake("{appointment_tme}", 3, 12));
    }

    @Test
    void takesEveryBraceForAPlaceholder() {
        assertThat(new TemplateText("{\n{}\n{ service_name }\n{service_name\n{Service_Name}\n{{service_name}}")
                        .mistakes(any -> true))
                .extracting(Mistake::line)
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(new TemplateText("a } b").mistakes(any -> true)).isEmpty();
    }

    @Test
    void countsLinesWhateverTheyEndWith() {
        assertThat(new TemplateText("a\r\nb\rc\n  {oops}").mistakes(any -> true))
                .containsExactly(new Mistake("{oops}", 4, 3));
    }

    @Test
    void refusesWhatDoesNotFitTheEvent() {
        assertThat(new TemplateText("{cancel_url}").mistakes(one -> !one.needsAnAppointment()))
                .containsExactly(new Mistake("{cancel_url}", 1, 1));
    }

    @Test
    void aLineLeavesWithTheLinkThatIsNotAllowed() {
        assertThat(filled("Before\nCancel: {cancel_url}\nAfter", EXAMPLE.withoutCancelling()))
                .isEqualTo("Before\nAfter\n");
        assertThat(filled("Before\nCancel: {cancel_url}\nAfter", EXAMPLE))
                .isEqualTo("Before\nCancel: {cancel_url}\nAfter\n");
    }

    @Test
    void andWithItTheLineThatAnnouncesIt() {
        assertThat(filled("Cancel:\n{cancel_url}\n\nAfter", EXAMPLE.withoutCancelling()))
                .isEqualTo("After\n");
        assertThat(filled("We stay.\n{cancel_url}", EXAMPLE.withoutCancelling()))
                .isEqualTo("We stay.\n");
    }

    @Test
    void aGreetingLeavesWhenThereIsNoName() {
        assertThat(filled("Hello {customer_first_name},\nsee you", EXAMPLE.of("", "")))
                .isEqualTo("see you\n");
    }

    @Test
    void whatIsDueIsThePriceUntilTheLedgerSaysOtherwise() {
        var values = values(EXAMPLE);
        assertThat(new TemplateText("{amount_due}").fill(values))
                .isEqualTo(values.of(Placeholder.SERVICE_PRICE) + "\n");

        values.owing(Money.of(new BigDecimal("12.5"), "EUR"));
        assertThat(new TemplateText("{amount_due}").fill(values)).contains("12.50");
        values.owing(Money.none("EUR"));
        assertThat(new TemplateText("{amount_due}").fill(values)).contains("0.00");
    }

    @Test
    void whatHappensToTheMoneyIsSaidWhereSomeWasPaid() {
        var line = new TemplateText("{refund_notice}");
        var paid = Money.of(new BigDecimal("80"), "EUR");
        var none = Money.none("EUR");
        assertThat(line.fill(values(EXAMPLE).givingBack(none, none))).isBlank();
        assertThat(line.fill(values(EXAMPLE).givingBack(paid, paid)))
                .isEqualTo("You get back the €80.00 that you paid.\n");
        assertThat(line.fill(values(EXAMPLE).givingBack(paid, Money.of(new BigDecimal("60"), "EUR"))))
                .isEqualTo("Of the €80.00 that you paid you get back €60.00; €20.00 is kept, as agreed.\n");
        assertThat(line.fill(values(EXAMPLE).givingBack(paid, none)))
                .isEqualTo("The €80.00 that you paid is kept, as agreed.\n");
    }

    private static String filled(String text, ExampleAppointment example) {
        return new TemplateText(text).fill(values(example));
    }

    static Placeholders values(ExampleAppointment example) {
        var details = example.details();
        var stationery = ExampleStationery.usual();
        var reader = Addressee.customerOf(details, new EmailAddress("grace@example.com"));
        return Placeholders.of(stationery, stationery.wordingFor(reader))
                .with(details, null)
                .withLinks(details, stationery);
    }
}
