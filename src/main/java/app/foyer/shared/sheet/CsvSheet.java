package app.foyer.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV file as RFC 4180 has it, every cell in double quotes. */
final class CsvSheet extends Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;

    CsvSheet(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
    }

    @Override
    void write(List<String> cells) throws IOException {
        writer.write(cells.stream()
                .map(cell -> '"' + SafeCell.writtenAsText(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
