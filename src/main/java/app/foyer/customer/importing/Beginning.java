package app.foyer.customer.importing;

import app.foyer.shared.EmailAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The first rows of a file, as somebody would read them.
 *
 * @param heads the names of the columns; empty texts when the file names none
 * @param rows the first of those with customers
 */
record Beginning(List<String> heads, List<CsvRow> rows) {

    static final int ROWS = 10;

    private static final int GUESSED_FROM = 64_000;

    /** @param part the first one of the file */
    static Beginning of(byte[] part, ImportChoices choices) {
        var first = new ArrayList<CsvRow>();
        try {
            var rows = new CsvRows(
                    new InputStreamReader(
                            new ByteArrayInputStream(part), choices.encoding().charset()),
                    choices.separator());
            for (var row = rows.next(); row != null && first.size() <= ROWS; row = rows.next()) {
                first.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (first.isEmpty()) {
            return new Beginning(List.of(), List.of());
        }
        var columns = first.get(0).cells().size();
        return choices.withHeads()
                ? new Beginning(
                        first.get(0).cells().stream().map(String::strip).toList(), first.subList(1, first.size()))
                : new Beginning(Collections.nCopies(columns, ""), first.subList(0, Math.min(ROWS, first.size())));
    }

    /** How this part is to be read, by itself. */
    static ImportChoices guess(byte[] part, Encoding encoding) {
        var text = new String(part, 0, Math.min(part.length, GUESSED_FROM), encoding.charset());
        var separator = Separator.guess(text);
        var heads = of(part, new ImportChoices(encoding, separator, true)).heads();
        var isNamed = heads.stream().anyMatch(head -> Field.headed(head).isPresent())
                || heads.stream().noneMatch(head -> EmailAddress.parse(head).isPresent());
        return new ImportChoices(encoding, separator, isNamed);
    }
}
