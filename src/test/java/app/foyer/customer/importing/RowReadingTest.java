package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.customer.Gender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A row of a file")
class RowReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> HEADS = List.of(
            "Vorname", "Nachname", "E-Mail", "Telefon", "Anrede", "Geburtsdatum", "Sprache", "Zeitzone", "Umsatz");

    @Test
    void becomesACustomer() {
        var person = read(
                        "Ada",
                        "Lovelace",
                        "ada@harbour.example",
                        "030 901820",
                        "Frau",
                        "10.12.1985",
                        "Deutsch",
                        "Europe/Berlin",
                        "17")
                .newcomer();

        assertThat(person.fullName()).isEqualTo("Ada Lovelace");
        assertThat(person.email().value()).isEqualTo("ada@harbour.example");
        assertThat(person.phone()).isEqualTo("+49 30 901820");
        assertThat(person.gender()).isEqualTo(Gender.FEMALE);
        assertThat(person.birthDate()).isEqualTo("1985-12-10");
        assertThat(person.language()).isEqualTo("de");
        assertThat(person.timeZone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void tellsEverythingThatIsWrongWithItAtOnce() {
        var problems = read("", "", "ada@", "12", "purple", "31.02.1990", "Klingon", "Mars/Base", "")
                .problems();

        assertThat(problems)
                .extracting(Finding::field)
                .containsExactly(
                        Field.LAST_NAME,
                        Field.EMAIL,
                        Field.PHONE,
                        Field.GENDER,
                        Field.BIRTH_DATE,
                        Field.LANGUAGE,
                        Field.TIME_ZONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@harbour.example\r\nBcc: all@harbour.example",
                "a\u0000da@harbour.example",
                "ada\uFFFD@harbour.example",
                "ada@harbour.example\u0007x"
            })
    void isRefusedWithCharactersThatNoAddressHas(String email) {
        assertThat(read("Ada", "Lovelace", email).problems())
                .extracting(Finding::field)
                .containsExactly(Field.EMAIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada,Lovelace       | import.row.tooFewCells",
                "Ada,Lovelace,,,x   | import.row.tooManyCells",
                "Ada,Lovelace,,     | ''",
                "Ada,Lovelace,,, ,  | ''"
            })
    void hasAsManyCellsAsTheFileHasColumns(String line, String problem) {
        var reading = new RowReading(
                Mapping.guess(List.of("Vorname", "Nachname", "E-Mail", "Umsatz")), Locale.GERMANY, TODAY);

        var read = reading.read(CsvRow.of(7, List.of(line.split(",", -1))));

        assertThat(read.problems())
                .extracting(finding -> finding.line() + " " + finding.why().messageKey())
                .isEqualTo(problem.isEmpty() ? List.of() : List.of("7 " + problem));
        assertThat(read.newcomer() == null).isEqualTo(!problem.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'+49 30 901820", "+49 30 901820", "030/901820"})
    void mayHaveAQuoteBeforeWhatLooksLikeAFormula(String phone) {
        assertThat(read("Ada", "L", "", phone).newcomer().phone()).isEqualTo("+49 30 901820");
    }

    @Test
    void mayHaveLinesInItsNotesAlone() {
        var reading = new RowReading(Mapping.guess(List.of("Name", "Notizen")), Locale.GERMANY, TODAY);

        assertThat(reading.read(CsvRow.of(1, List.of("Ada", "first\nsecond")))
                        .newcomer()
                        .notes())
                .isEqualTo("first\nsecond");
        assertThat(reading.read(CsvRow.of(1, List.of("Ada\nLovelace", "x"))).problems())
                .hasSize(1);
        assertThat(reading.read(CsvRow.of(1, List.of("Ada", "x".repeat(5_000)))).problems())
                .hasSize(1);
    }

    @Test
    void keepsAFormulaAsTheTextThatItIs() {
        assertThat(read("'=1+1", "'@SUM(A1)").newcomer().fullName()).isEqualTo("=1+1 @SUM(A1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | Ada | Lovelace",
                "Lovelace, Ada | Ada | Lovelace",
                "Ludwig van Beethoven | Ludwig | van Beethoven",
                "Cher | Cher | ''"
            })
    void mayHaveTheWholeNameInOneCell(String name, String first, String last) {
        var person = new RowReading(Mapping.guess(List.of("Name", "E-Mail")), Locale.GERMANY, TODAY)
                .read(CsvRow.of(1, List.of(name, "")))
                .newcomer();

        assertThat(List.of(person.firstName(), person.lastName())).containsExactly(first, last);
    }

    @Test
    void isReadByTheHeadsInEitherLanguage() {
        assertThat(Mapping.guess(HEADS).text())
                .isEqualTo("FIRST_NAME,LAST_NAME,EMAIL,PHONE,GENDER,BIRTH_DATE,LANGUAGE,TIME_ZONE,-");
        assertThat(Mapping.guess(List.of("First Name", "Surname", "EMAIL ADDRESS", "Mobile", "Date of birth", "Email"))
                        .text())
                .isEqualTo("FIRST_NAME,LAST_NAME,EMAIL,PHONE,BIRTH_DATE,-");
    }

    @Test
    void isReadAsItWasRemembered() {
        var mapping = Mapping.guess(HEADS);

        assertThat(Mapping.read(mapping.text(), HEADS.size())).isEqualTo(mapping);
        assertThat(Mapping.keyOf(List.of("E-Mail", "Name"))).isEqualTo(Mapping.keyOf(List.of(" e-mail ", "NAME")));
    }

    /** With empty cells up to the last column. */
    private static RowReading.Result read(String... cells) {
        var row = new ArrayList<>(Arrays.asList(cells));
        row.addAll(Collections.nCopies(HEADS.size() - cells.length, ""));
        return new RowReading(Mapping.guess(HEADS), Locale.GERMANY, TODAY).read(CsvRow.of(7, row));
    }
}
