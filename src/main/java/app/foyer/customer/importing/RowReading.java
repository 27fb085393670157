package app.foyer.customer.importing;

import app.foyer.customer.CustomerDetails;
import app.foyer.customer.GuestDetails;
import app.foyer.customer.Newcomer;
import app.foyer.customer.ProfileDetails;
import app.foyer.customer.tag.TypedTags;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import app.foyer.shared.sheet.SafeCell;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a customer of a row, or says everything that is wrong with it.
 *
 * @param country by which phone numbers and dates are read
 * @param today nobody is born later
 */
record RowReading(Mapping mapping, Locale country, LocalDate today) {

    private static final int REPLACEMENT = 0xFFFD;

    /**
     * @param newcomer null when there are problems
     * @param tags empty when nothing is said about them
     * @param problems all of them
     */
    record Result(long line, Newcomer newcomer, List<String> tags, List<Finding> problems) {}

    Result read(CsvRow found) {
        var row = found.inTableOf(mapping.fields().size());
        var problems = new ArrayList<Finding>();
        if (row.problem() != null) {
            problems.add(Finding.of(row.line(), null, Finding.Kind.WRONG, row.problem()));
            return new Result(row.line(), null, List.of(), problems);
        }
        var cells = new Cells(row, problems);
        var name = cells.name();
        var newcomer = new Newcomer(
                name[0],
                name[1],
                cells.read(Field.EMAIL, EmailAddress::parse, "customer.email.wrong"),
                cells.read(
                        Field.PHONE, typed -> PhoneNumber.written(typed, country.getCountry()), "customer.phone.wrong"),
                cells.read(Field.GENDER, SaidWords::gender, "import.gender.unknown"),
                cells.birth(),
                cells.read(Field.LANGUAGE, SaidWords::language, "import.language.unknown"),
                cells.read(Field.TIME_ZONE, SaidWords::zone, "import.zone.unknown"),
                cells.notes());
        var tags = cells.tags();
        return new Result(row.line(), problems.isEmpty() ? newcomer : null, tags, problems);
    }

    /** The cells of one row, and what is wrong with them. */
    private final class Cells {

        private final CsvRow row;
        private final List<Finding> problems;

        Cells(CsvRow row, List<Finding> problems) {
            this.row = row;
            this.problems = problems;
        }

        /** First and last name; one may be missing, as with people who have only one. */
        String[] name() {
            var first = text(Field.FIRST_NAME);
            var last = text(Field.LAST_NAME);
            var full = text(Field.FULL_NAME);
            if (first.isEmpty() && last.isEmpty() && !full.isEmpty()) {
                var parts = FullName.of(full);
                first = parts.first();
                last = parts.last();
            }
            check(mapping.has(Field.FIRST_NAME) ? Field.FIRST_NAME : Field.FULL_NAME, first);
            check(mapping.has(Field.LAST_NAME) ? Field.LAST_NAME : Field.FULL_NAME, last);
            if (first.isEmpty() && last.isEmpty() && problems.isEmpty()) {
                wrong(mapping.has(Field.LAST_NAME) ? Field.LAST_NAME : Field.FULL_NAME, "import.name.missing");
            }
            return new String[] {first, last};
        }

        LocalDate birth() {
            var day = read(Field.BIRTH_DATE, DateReading.in(country, today)::read, "import.date.wrong");
            if (day != null && day.isAfter(today)) {
                wrong(Field.BIRTH_DATE, "profile.birthDate.future");
            } else if (day != null && day.isBefore(ProfileDetails.EARLIEST_BIRTH)) {
                wrong(
                        Field.BIRTH_DATE,
                        "profile.birthDate.tooEarly",
                        String.valueOf(ProfileDetails.EARLIEST_BIRTH.getYear()));
            }
            return day;
        }

        /** The one text that may have several lines. */
        String notes() {
            var notes = VisibleText.straight(text(Field.NOTES));
            if (notes.length() > CustomerDetails.LONGEST_NOTES) {
                wrong(Field.NOTES, "customer.notes.tooLong", CustomerDetails.LONGEST_NOTES);
            }
            return notes.isEmpty() ? null : notes;
        }

        /** Several words, with commas between them; of what is wrong with them the first is said. */
        List<String> tags() {
            var text = text(Field.TAGS);
            if (text.isEmpty()) {
                return List.of();
            }
            var typed = new TypedTags(text);
            typed.problems().stream()
                    .limit(1)
                    .map(problem -> Finding.of(row.line(), Field.TAGS, Finding.Kind.WRONG, problem))
                    .forEach(problems::add);
            return typed.words();
        }

        /** @return null when nothing is said, or nothing that means anything */
        <T> T read(Field field, Function<String, Optional<T>> reading, String otherwise) {
            var text = text(field);
            if (text.isEmpty()) {
                return null;
            }
            var meant = reading.apply(text);
            if (meant.isEmpty()) {
                wrong(field, otherwise);
            }
            return meant.orElse(null);
        }

        private String text(Field field) {
            var cell = SafeCell.readAsText(mapping.in(row, field));
            if (cell.codePoints().anyMatch(character -> character == REPLACEMENT)) {
                wrong(field, "import.cell.encoding");
                return "";
            }
            if (cell.codePoints().anyMatch(character -> isForbidden(field, character))) {
                wrong(field, "import.cell.control");
                return "";
            }
            return cell.strip();
        }

        private static boolean isForbidden(Field field, int character) {
            var isLayout = character == '\n' || character == '\r' || character == '\t';
            return Character.isISOControl(character) && !(isLayout && field == Field.NOTES);
        }

        private void check(Field field, String name) {
            if (name.length() > GuestDetails.MAXIMUM_NAME_LENGTH) {
                wrong(field, "customer.name.tooLong", GuestDetails.MAXIMUM_NAME_LENGTH);
            } else if (!VisibleText.isName(name)) {
                wrong(field, "customer.name.control");
            }
        }

        private void wrong(Field field, String key, Serializable... facts) {
            problems.add(Finding.of(row.line(), field, Finding.Kind.WRONG, Refusal.because(key, facts)));
        }
    }
}
