package app.foyer.shared.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table that goes out row by row. Whatever is written into it is made safe here, and nowhere else; each kind of file
 * brings only its own way of writing.
 */
public abstract class Sheet implements Closeable {

    /** @param name of the table, for the tab of a workbook; what is opened has to be closed, else the file is not whole */
    public static Sheet open(SheetKind kind, OutputStream out, String name) throws IOException {
        return switch (kind) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out, name);
        };
    }

    /** Adds a row. A cell that is a number is one that can be summed up; any other is a text; one that is null stays empty. */
    public final void add(List<?> cells) throws IOException {
        write(cells.stream().map(Sheet::safe).toList());
    }

    private static Object safe(Object cell) {
        return cell instanceof BigDecimal ? cell : SafeCell.written((String) cell);
    }

    /** @param cells numbers, and texts that are safe already */
    abstract void write(List<Object> cells) throws IOException;
}
