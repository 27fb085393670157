package app.foyer.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that we write, read by programs that are not ours. */
@DisplayName("A list that is taken away")
class SheetTest {

    private static final List<Object> AMOUNTS = List.of("back", new BigDecimal("-20.00"), new BigDecimal("4999"));
    private static final List<String> HOSTILE =
            Arrays.asList("=1+1@evil.example", "+49 30 901820", "say \"hi\", \nAda; Zoë", null, "\u0000x<&>");

    @Test
    void isReadAsItWasWrittenFromCsv() throws IOException {
        var text = new String(file(SheetKind.CSV), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
            var row = parser.getRecords().get(0).toList();
            assertThat(row.stream().map(SafeCell::readAsText))
                    .containsExactly("=1+1@evil.example", "+49 30 901820", "say \"hi\", \nAda; Zoë", "", "\u0000x<&>");
        }
    }

    @Test
    void holdsNoFormulaAsAWorkbook() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(SheetKind.XLSX)));
                var rows = workbook.getFirstSheet().openStream()) {
            var cells = rows.findFirst().orElseThrow().stream()
                    .filter(cell -> cell != null)
                    .toList();

            assertThat(cells).allMatch(cell -> cell.getType() == CellType.STRING);
            assertThat(cells).extracting(cell -> cell.getRawValue().charAt(0)).doesNotContain('=', '+', '-', '@');
            assertThat(SafeCell.read(cells.get(0).asString())).isEqualTo("=1+1@evil.example");
        }
    }

    @Test
    void keepsAmountsAsNumbersThatCanBeSummedUp() throws IOException {
        var text = new String(file(SheetKind.CSV, AMOUNTS), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\"back\",-20.00,4999\r\n");

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(SheetKind.XLSX, AMOUNTS)));
                var rows = workbook.getFirstSheet().openStream()) {
            var cells = rows.findFirst().orElseThrow();
            assertThat(cells.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(cells.getCell(1).asNumber()).isEqualByComparingTo("-20");
        }
    }

    private static byte[] file(SheetKind kind) throws IOException {
        return file(kind, HOSTILE);
    }

    private static byte[] file(SheetKind kind, List<?> row) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(kind, out, "customers")) {
            sheet.add(row);
        }
        return out.toByteArray();
    }
}
