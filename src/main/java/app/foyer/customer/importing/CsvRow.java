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

    boolean isBlank() {
        return problem == null && cells.stream().allMatch(String::isBlank);
    }

    /** What stands in this column, without blanks around it; empty when the row ends before. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }
}
