package app.foyer.customer.importing;

import app.foyer.shared.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a file apart, row by row, with memory for one row. A row that is broken is told with its line, and the next line is
 * read as if nothing had happened: a quote that somebody forgot to close swallows no other customers.
 */
public final class CsvRows {

    /** Of one cell, in characters; nothing that is known about a customer is longer. */
    public static final int LONGEST_CELL = 10_000;

    public static final int MOST_COLUMNS = 200;

    /** Looking again costs time; a file that is broken more often than this is no table. */
    private static final int MOST_SECOND_LOOKS = 1_000;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Lookahead in;
    private final char separator;
    private int secondLooks;

    public CsvRows(Reader in, Separator separator) throws IOException {
        this.in = new Lookahead(in);
        this.separator = separator.character();
        if (this.in.peek() == BYTE_ORDER_MARK) {
            this.in.read();
        }
    }

    /** The next row that is not blank; null at the end. */
    public CsvRow next() throws IOException {
        while (in.peek() != END) {
            var row = row();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private CsvRow row() throws IOException {
        var line = in.line();
        var cells = new ArrayList<String>();
        in.mark();
        while (true) {
            var cell = in.peek() == '"' ? quoted() : plain();
            if (cell == null) {
                return lookAgain(line);
            }
            if (cell.length() > LONGEST_CELL) {
                return skip(line, Refusal.because("import.row.cellTooLong", LONGEST_CELL));
            }
            if (cells.size() == MOST_COLUMNS) {
                return skip(line, Refusal.because("import.row.tooManyColumns", MOST_COLUMNS));
            }
            cells.add(cell);
            if (in.peek() != separator) {
                in.endLine();
                return CsvRow.of(line, cells);
            }
            in.read();
        }
    }

    private String plain() throws IOException {
        var cell = new StringBuilder();
        while (!isEnd(in.peek()) && cell.length() <= LONGEST_CELL) {
            cell.append((char) in.read());
        }
        return cell.toString();
    }

    /** @return null when the quote is not closed where a cell ends */
    private String quoted() throws IOException {
        var cell = new StringBuilder();
        in.read();
        while (in.peek() != END && cell.length() <= LONGEST_CELL) {
            var next = in.read();
            if (next == '"') {
                if (in.peek() != '"') {
                    return isEnd(in.peek()) ? cell.toString() : null;
                }
                in.read();
            }
            cell.append((char) next);
        }
        return in.hasManyLines() || in.peek() == END ? null : cell.toString();
    }

    /** The line is given up alone; those that its quote swallowed are read once more. */
    private CsvRow lookAgain(long line) throws IOException {
        if (++secondLooks > MOST_SECOND_LOOKS) {
            in.end();
            return CsvRow.broken(line, Refusal.because("import.row.quotesEverywhere"));
        }
        in.backToSecondLine();
        return CsvRow.broken(line, Refusal.because("import.row.quote"));
    }

    private CsvRow skip(long line, Refusal problem) throws IOException {
        in.skipLine();
        return CsvRow.broken(line, problem);
    }

    private boolean isEnd(int character) {
        return character == separator || character == '\n' || character == '\r' || character == END;
    }

    /** The rows of a short text, for a preview and for tests. */
    static List<CsvRow> all(Reader text, Separator separator) throws IOException {
        var rows = new ArrayList<CsvRow>();
        var reading = new CsvRows(text, separator);
        for (var row = reading.next(); row != null; row = reading.next()) {
            rows.add(row);
        }
        return rows;
    }
}
