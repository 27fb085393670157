package app.foyer.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook. Amounts are numbers; every other cell is a text that stands in its own place: dates and formulas are left
 * to whoever opens it, and no list of texts grows in memory. A table that is longer than a worksheet goes on in the next one.
 */
final class XlsxSheet extends Sheet {

    private static final int ROWS_OF_A_WORKSHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final String name;
    private Worksheet worksheet;
    private int worksheets;
    private int row;

    XlsxSheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Foyer", "1.0");
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        begin();
    }

    @Override
    void write(List<Object> cells) throws IOException {
        if (row == ROWS_OF_A_WORKSHEET) {
            worksheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (++row % ROWS_IN_MEMORY == 0) {
            worksheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            worksheet.value(row, column, number);
            if (number.scale() > 0) {
                worksheet
                        .style(row, column)
                        .format("0." + "0".repeat(number.scale()))
                        .set();
            }
        } else if (!((String) cell).isEmpty()) {
            worksheet.inlineString(row, column, allowed((String) cell));
        }
    }

    private void begin() {
        worksheets++;
        worksheet = workbook.newWorksheet(worksheets == 1 ? name : name + " " + worksheets);
        row = 0;
    }

    /** What XML cannot say would make the whole workbook unreadable. */
    private static String allowed(String cell) {
        var text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
        return text.codePoints().allMatch(XlsxSheet::isXml)
                ? text
                : text.codePoints()
                        .map(character -> isXml(character) ? character : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    @Override
    public void close() throws IOException {
        worksheet.finish();
        workbook.finish();
    }
}
