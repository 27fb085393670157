package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a file is written")
class EncodingGuessTest {

    private static final String TEXT = "Vorname;Nachname\nZoë;Müller\nJürgen;Größe\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "UTF-16LE, UTF_16LE", "UTF-16BE, UTF_16BE", "windows-1252, WINDOWS_1252"})
    void isSeenWithoutAMark(String charset, Encoding expected) {
        assertThat(guess(TEXT.getBytes(Charset.forName(charset))).guess()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "UTF-16LE, UTF_16LE", "UTF-16BE, UTF_16BE"})
    void isToldByAMark(String charset, Encoding expected) {
        assertThat(guess(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))).guess())
                .isEqualTo(expected);
    }

    @Test
    void isUtf8WhenAllLettersArePlain() {
        assertThat(guess("name,email\nAda,ada@example.com".getBytes(StandardCharsets.US_ASCII))
                        .guess())
                .isEqualTo(Encoding.UTF_8);
    }

    @Test
    void isNotUtf8WhenOneByteAtTheVeryEndBreaksItsRules() {
        assertThat(guess(("a".repeat(20_000) + "é").getBytes(StandardCharsets.ISO_8859_1))
                        .guess())
                .isEqualTo(Encoding.WINDOWS_1252);
    }

    @Test
    void isUtf8AlsoWhereALetterIsCutBetweenTwoParts() {
        var bytes = "ü".getBytes(StandardCharsets.UTF_8);
        var guess = new EncodingGuess();
        guess.see(new byte[] {bytes[0]}, 1);
        guess.see(new byte[] {bytes[1]}, 1);

        assertThat(guess.guess()).isEqualTo(Encoding.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004xl/workbook.xml", "%PDF-1.7", "\u00D0\u00CF\u0011\u00E0old Excel"})
    void isNoTextAtAllWhateverTheFileIsCalled(String content) {
        assertThat(guess(content.getBytes(StandardCharsets.ISO_8859_1)).isNoText())
                .isTrue();
    }

    private static EncodingGuess guess(byte[] bytes) {
        var guess = new EncodingGuess();
        guess.see(bytes, bytes.length);
        return guess;
    }
}
