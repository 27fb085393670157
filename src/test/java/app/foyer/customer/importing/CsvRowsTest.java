package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file with commas")
class CsvRowsTest {

    @ParameterizedTest
    @EnumSource(Separator.class)
    void isTakenApartAtAnySeparator(Separator separator) throws IOException {
        var text = "a,b\n\"x,y\",z\n".replace(',', separator.character());

        assertThat(cells(text, separator))
                .containsExactly(List.of("a", "b"), List.of("x" + separator.character() + "y", "z"));
        assertThat(Separator.guess(text.repeat(3))).isEqualTo(separator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void hasLinesHoweverTheyEnd(String end) throws IOException {
        var rows = CsvRows.all(new StringReader(String.join(end, "a,b", "c,d", "", " , ", "e,f")), Separator.COMMA);

        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L, 5L);
    }

    @Test
    void keepsQuotesAndLinesInsideOfQuotes() throws IOException {
        var rows = CsvRows.all(new StringReader("\"say \"\"hello\"\"\",\"two\nlines\"\n5\" nail,x"), Separator.COMMA);

        assertThat(rows)
                .extracting(CsvRow::cells)
                .containsExactly(List.of("say \"hello\"", "two\nlines"), List.of("5\" nail", "x"));
        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 3L);
    }

    @Test
    void losesOneLineAloneWhenAQuoteIsNotClosed() throws IOException {
        var rows = CsvRows.all(
                new StringReader("Ada,\"12 Main St\nGrace,x\nAlan,\"a \"b\"\nHedy,\"ok\"\n"), Separator.COMMA);

        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L, 3L, 4L);
        assertThat(problems(rows)).isEqualTo("import.row.quote - import.row.quote -");
        assertThat(rows.get(1).cells()).containsExactly("Grace", "x");
    }

    @Test
    void losesTheLineOfAQuoteThatIsStillOpenAtTheEnd() throws IOException {
        var rows = CsvRows.all(new StringReader("a,\"b\nc,d"), Separator.COMMA);

        assertThat(rows).extracting(CsvRow::line).containsExactly(1L, 2L);
        assertThat(rows.get(1).cells()).containsExactly("c", "d");
    }

    @Test
    void refusesARowWithAHugeCellAndGoesOn() throws IOException {
        var rows = CsvRows.all(
                new StringReader("x".repeat(3_000_000) + ",y\n\"" + "z".repeat(20_000) + "\",y\na,b"), Separator.COMMA);

        assertThat(problems(rows)).isEqualTo("import.row.cellTooLong import.row.cellTooLong -");
        assertThat(rows.get(2).cells()).containsExactly("a", "b");
    }

    @Test
    void refusesARowWithAMillionColumnsAndGoesOn() throws IOException {
        var rows = CsvRows.all(new StringReader(",".repeat(1_000_000) + "x\na,b"), Separator.COMMA);

        assertThat(problems(rows)).isEqualTo("import.row.tooManyColumns -");
    }

    @Test
    void isGivenUpWhenQuotesAreEverywhere() throws IOException {
        var text = IntStream.range(0, 5_000).mapToObj(i -> "\"" + i + "\"x\n").collect(Collectors.joining());

        var rows = CsvRows.all(new StringReader(text), Separator.COMMA);

        assertThat(rows).hasSizeLessThan(1_100);
        assertThat(rows.get(rows.size() - 1).problem().messageKey()).isEqualTo("import.row.quotesEverywhere");
    }

    @Test
    void mayHaveRowsOfAnyLength() throws IOException {
        var rows = CsvRows.all(new StringReader("a,b,c\nd\ne,f,g,h"), Separator.COMMA);

        assertThat(rows).extracting(row -> row.cell(2)).containsExactly("c", "", "g");
    }

    @Test
    void mayBeginWithAByteOrderMark() throws IOException {
        assertThat(cells("\uFEFFname,email", Separator.COMMA)).containsExactly(List.of("name", "email"));
    }

    private static List<List<String>> cells(String text, Separator separator) throws IOException {
        return CsvRows.all(new StringReader(text), separator).stream()
                .map(CsvRow::cells)
                .toList();
    }

    private static String problems(List<CsvRow> rows) {
        return rows.stream()
                .map(row -> row.problem() == null ? "-" : row.problem().messageKey())
                .collect(Collectors.joining(" "));
    }
}
