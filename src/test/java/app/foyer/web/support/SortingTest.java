package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortingTest {

    private enum Column {
        START,
        CUSTOMER
    }

    private static final Sorting<Column> USUAL = new Sorting<>(Column.START, false, Address.here());

    @Test
    void staysAsUsualWhenTheAddressAsksForNothingOrForSomethingUnknown() {
        assertThat(Sorting.asked(null, null, USUAL)).isEqualTo(USUAL);
        assertThat(Sorting.asked("a.id; drop table", "asc", USUAL)).isEqualTo(USUAL);
    }

    @Test
    void sortsUpwardsFirstAndTurnsRoundWithTheSecondClick() {
        var byCustomer = Sorting.asked("customer", "asc", USUAL);

        assertThat(USUAL.addressOf("customer")).isEqualTo("?sort=customer&order=asc");
        assertThat(byCustomer.addressOf("customer")).isEqualTo("?sort=customer&order=desc");
        assertThat(Sorting.asked("customer", "desc", USUAL).addressOf("customer"))
                .isEqualTo("?sort=customer&order=asc");
    }

    @Test
    void tellsReadersWhichColumnIsSorted() {
        assertThat(USUAL.directionOf("start")).isEqualTo("descending");
        assertThat(USUAL.directionOf("customer")).isEqualTo("none");
    }
}
