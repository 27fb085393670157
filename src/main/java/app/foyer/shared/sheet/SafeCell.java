package app.foyer.shared.sheet;

import java.util.regex.Pattern;

/**
 * A cell that no spreadsheet takes for a formula. {@code =1+1@harbour.example} is a valid e-mail address, and a program that
 * opens the file would calculate it; so would it take {@code +49 30 901820} for a sum. Such cells get a quote in front,
 * which tells Excel and its kin that this is text.
 *
 * <p>Nothing is lost: {@link #read} gives back exactly what {@link #written} was given, for every text.
 */
public final class SafeCell {

    private static final String QUOTE = "'";

    /** What has quotes in front already gets one more, so that the way back is clear. */
    /** Where a program that splits at semicolons, tabs or lines would see the start of a cell. */
    private static final Pattern INSIDE = Pattern.compile("([;|\\t\\r\\n]\\s*)(?='*[=+\\-@])");

    private static final Pattern QUOTED_INSIDE = Pattern.compile("([;|\\t\\r\\n]\\s*)'(?='*[=+\\-@])");

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SafeCell() {}

    /** As it goes into a file; nothing becomes an empty cell. */
    public static String written(String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? QUOTE + text : text;
    }

    /** The same for a text file, which some programs split elsewhere than at its commas. */
    static String writtenAsText(String cell) {
        return INSIDE.matcher(cell).replaceAll("$1'");
    }

    /** What was meant by a cell of a text file. */
    public static String readAsText(String cell) {
        return read(QUOTED_INSIDE.matcher(cell).replaceAll("$1"));
    }

    /** What was meant by a cell, whether the quote was put there by us or by a person who knows spreadsheets. */
    public static String read(String cell) {
        return cell.startsWith(QUOTE) && FORMULA.matcher(cell).matches() ? cell.substring(QUOTE.length()) : cell;
    }
}
