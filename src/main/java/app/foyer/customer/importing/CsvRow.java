package app.foyer.customer.importing;

import app.foyer.shared.Refusal;
import java.util.List;

/**
 * One row of a file, as it stands there.
 *
 * @param line on which it begins, from 1, as an editor counts
 * @param cells empty when there is a problem
 * @param problem why it cannot be taken apart; null when it can
 */
public record CsvRow(long line, List<String> cells, Refusal problem) {

    static CsvRow of(long line, List<String> cells) {
        return new CsvRow(line, List.copyOf(cells), null);
    }

    static CsvRow broken(long line, Refusal problem) {
        return new CsvRow(line, List.of(), problem);
    }

    /**
     * Itself; or told as broken when it has not as many cells as the file has columns: then nobody knows which cell is which.
     * Empty ones behind the last column do no harm.
     */
    CsvRow inTableOf(int columns) {
        if (problem != null || cells.size() == columns) {
            return this;
        }
        if (cells.size() < columns) {
            return broken(line, Refusal.because("import.row.tooFewCells"));
        }
        var isBlankBehind = cells.subList(columns, cells.size()).stream().allMatch(String::isBlank);
        return isBlankBehind ? this : broken(line, Refusal.because("import.row.tooManyCells"));
    }

    boolean isBlank() {
        return problem == null && cells.stream().allMatch(String::isBlank);
    }

    /** What stands in this column, without blanks around it; empty when the row ends before. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }
}
