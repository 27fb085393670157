package app.foyer.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cell of an export")
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 901820",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "=cmd|' /C calc'!A0",
                "=1+1@evil.example",
                "=\n1"
            })
    void isNoFormula(String text) {
        assertThat(SafeCell.written(text)).startsWith("'");
        assertThat(SafeCell.read(SafeCell.written(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "O'Neill", "'t Hooft", "'", "''", "'quoted'", "'=1", "''+1", "5", " =1"})
    void comesBackAsItWas(String text) {
        assertThat(SafeCell.read(SafeCell.written(text))).isEqualTo(text);
        assertThat(SafeCell.written(text)).doesNotStartWith("=");
    }

    /** Some programs split at semicolons, tabs and lines, whatever stands in quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"x;=cmd|'/C calc'!A0;y", "a\n=1", "a\t+1", "a; @x", "a;'=1", "a;b", "=1;-2", "7 | -3"})
    void hasNoFormulaInsideWhereItIsText(String text) {
        var written = SafeCell.writtenAsText(SafeCell.written(text));

        assertThat(written).doesNotContainPattern("[;|\t\r\n]\\s*[=+\\-@]");
        assertThat(SafeCell.readAsText(written)).isEqualTo(text);
    }
}
