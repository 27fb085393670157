package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    private static final Letter LETTER = new Letter(MessageKind.BOOKING_CONFIRMED, Locale.ENGLISH, "s", "t", null);
    private static final Origin WORKFLOW = new Origin(7L, null);

    private final Reader grace = new Reader(List.of("grace@people.example"), List.of("", "+49 30 901820"));

    @ParameterizedTest
    @CsvSource({
        "MAIL, Grace@people.example, true",
        "MAIL, desk@company.example, false",
        "SMS, +4930901820, true",
        "WHATSAPP, +4930901820, true",
        "SMS, +4930901821, false",
        "WEBHOOK, https://programs.example/secret, false"
    })
    void readsOfWorkflowsWhatWentToHer(ChannelKind channel, String recipient, boolean reads) {
        assertThat(grace.reads(message(channel, recipient, WORKFLOW))).isEqualTo(reads);
    }

    @Test
    void readsEveryLetterAboutHerAccount() {
        assertThat(grace.reads(message(ChannelKind.MAIL, "wanted@people.example", Origin.NONE)))
                .isTrue();
    }

    @Test
    void withoutAPhoneReadsNoTextMessage() {
        var withoutPhone = new Reader(List.of("grace@people.example"), List.of(""));

        assertThat(withoutPhone.reads(message(ChannelKind.SMS, "+4930901820", WORKFLOW)))
                .isFalse();
    }

    private static Message message(ChannelKind channel, String recipient, Origin origin) {
        return Message.of(NewMessage.to(channel, recipient, LETTER).from(origin), "<1@foyer.example>", Instant.EPOCH);
    }
}
