package app.foyer.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of the business")
class OrderTest {

    private final Order order = new Order(List.of(7L, 3L, 9L));

    @Test
    void letsOneChangePlacesWithItsNeighbour() {
        assertThat(order.with(3, true).ids()).containsExactly(3L, 7L, 9L);
        assertThat(order.with(3, false).ids()).containsExactly(7L, 9L, 3L);
    }

    @Test
    void endsAtTheFirstAndAtTheLast() {
        assertThat(order.with(7, true)).isEqualTo(order);
        assertThat(order.with(9, false)).isEqualTo(order);
        assertThat(order.with(5, true)).isEqualTo(order);
    }

    @Test
    void countsFromOne() {
        assertThat(order.placeOf(9)).isEqualTo("3");
    }
}
