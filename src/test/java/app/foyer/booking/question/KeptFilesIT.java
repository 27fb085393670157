package app.foyer.booking.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AnswerFile;
import app.foyer.booking.RequestKey;
import app.foyer.shared.SecretToken;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of a form that could not be taken")
class KeptFilesIT {

    private static final String FORM = "book";

    private final SecretToken holder = SecretToken.random();
    private final RequestKey wish = RequestKey.random();
    private OwnDatabase database;

    @BeforeEach
    void open() {
        database = OwnDatabase.on(Databases.H2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isFoundByTheSessionThatSentItInThisFormAlone() {
        keep(holder, 7, "first.pdf");
        keep(holder, 7, "second.pdf");

        assertThat(name(holder, FORM, 7, wish)).isEqualTo("second.pdf");
        assertThat(name(SecretToken.random(), FORM, 7, wish)).isEmpty();
        assertThat(name(holder, "another", 7, wish)).isEmpty();
        assertThat(name(holder, FORM, 8, wish)).isEmpty();
        assertThat(database.database().count("select count(*) from kept_file")).isOne();
    }

    @Test
    void isTakenOnceAndFoundAgainByNobodyButTheFormThatTookIt() {
        keep(holder, 7, "referral.pdf");
        ask(files -> {
            files.taken(holder, FORM, 7, wish);
            return null;
        });

        assertThat(name(holder, FORM, 7, wish)).isEqualTo("referral.pdf");
        assertThat(name(holder, FORM, 7, RequestKey.random())).isEmpty();
    }

    @Test
    void isGoneAfterItsTime() {
        keep(holder, 7, "referral.pdf");
        database.database().run("update kept_file set kept_until = current_timestamp - interval '1' second");

        assertThat(name(holder, FORM, 7, wish)).isEmpty();
        database.transact(em -> Wired.with(em, KeptFileTimer.class).tidyUp());
        assertThat(database.database().count("select count(*) from kept_file")).isZero();
    }

    @Test
    void findsNoRoomWhenThereAreTooMany() {
        for (var question = 1; question <= KeptFileService.MOST_OF_ONE + 1; question++) {
            keep(holder, question, question + ".pdf");
        }
        assertThat(name(holder, FORM, 1, wish)).isEmpty();
        assertThat(name(holder, FORM, 2, wish)).isEqualTo("2.pdf");

        for (var other = KeptFileService.MOST_OF_ONE; other < KeptFileService.MOST_IN_ALL; other++) {
            assertThat(keep(SecretToken.random(), 1, "other.pdf")).isTrue();
        }
        assertThat(keep(SecretToken.random(), 1, "late.pdf")).isFalse();
    }

    private boolean keep(SecretToken whose, long question, String name) {
        var file = AnswerFile.of(name, "%PDF-1.7 a referral".getBytes(StandardCharsets.US_ASCII));
        return ask(files -> files.keep(whose, FORM, question, file));
    }

    private String name(SecretToken whose, String form, long question, RequestKey key) {
        return ask(files ->
                files.find(whose, form, question, key).map(AnswerFile::name).orElse(""));
    }

    private <T> T ask(Function<KeptFileService, T> question) {
        return database.inTransaction(em -> question.apply(Wired.with(em, KeptFileService.class)));
    }
}
