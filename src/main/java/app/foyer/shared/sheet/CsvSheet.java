package app.foyer.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV file as RFC 4180 has it, every text in double quotes. */
final class CsvSheet extends Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;

    CsvSheet(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
    }

    @Override
    void write(List<Object> cells) throws IOException {
        writer.write(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Object cell) {
        return cell instanceof BigDecimal number
                ? number.toPlainString()
                : '"' + SafeCell.writtenAsText((String) cell).replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
