package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Address LIST = Address.here().with("show", "past");

    @Test
    void showsTheFirstRowsWhenNoPageIsAskedFor() {
        var rows = rowsOf(25, null);

        assertThat(rows.rows()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(rows.from()).isEqualTo(1);
        assertThat(rows.to()).isEqualTo(10);
        assertThat(rows.previous()).isNull();
        assertThat(rows.next()).isEqualTo("?show=past&page=2");
    }

    @Test
    void endsWithWhatIsLeft() {
        var rows = rowsOf(25, "3");

        assertThat(rows.rows()).containsExactly(20, 21, 22, 23, 24);
        assertThat(rows.to()).isEqualTo(25);
        assertThat(rows.next()).isNull();
        assertThat(rows.previous()).isEqualTo("?show=past&page=2");
    }

    @Test
    void leadsBackToTheFirstPageByItsPlainAddress() {
        assertThat(rowsOf(25, "2").previous()).isEqualTo("?show=past");
    }

    @Test
    void givesTheLastPageToWhoeverAsksBeyondTheEnd() {
        assertThat(rowsOf(25, "99").number()).isEqualTo(3);
    }

    @Test
    void turnsNoPageBeyondThoseThatAreCounted() {
        var rows = rowsOf(Page.COUNTED + 1, "999999");

        assertThat(rows.number()).isEqualTo(1_000);
        assertThat(rows.to()).isEqualTo(10_000);
        assertThat(rows.next()).isNull();
        assertThat(rows.isEndOfTurning()).isTrue();
        assertThat(rowsOf(Page.COUNTED + 1, "999").isEndOfTurning()).isFalse();
        assertThat(rowsOf(Page.COUNTED, "1000").isEndOfTurning()).isFalse();
    }

    @Test
    void takesWhatIsNoNumberForTheFirstPage() {
        for (var asked : List.of("", "0", "-1", "two", "1e9", "99999999999999")) {
            assertThat(rowsOf(25, asked).number()).isEqualTo(1);
        }
    }

    @Test
    void hasNothingToTurnWhenAllFitsOnOnePage() {
        assertThat(rowsOf(10, null).isLong()).isFalse();
        assertThat(rowsOf(11, null).isLong()).isTrue();
        assertThat(rowsOf(0, "7").isEmpty()).isTrue();
    }

    private static Rows<Integer> rowsOf(int total, String asked) {
        return Rows.read(
                asked,
                10,
                LIST.with("page", asked),
                first -> new Page<>(
                        IntStream.range(first, Math.max(first, Math.min(first + 10, total)))
                                .boxed()
                                .toList(),
                        total));
    }
}
