package app.foyer.customer.tag;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Typed tags")
class TypedTagsTest {

    @Test
    void areSeveralWithCommasBetweenThemEachOnce() {
        assertThat(new TypedTags(" VIP, pays   late ,vip;, Yoga\n").words())
                .containsExactly("VIP", "pays late", "Yoga");
    }

    @Test
    void haveToBeThere() {
        assertThat(new TypedTags(" , ").problems()).containsExactly(Refusal.because("customer.tag.missing"));
        assertThat(new TypedTags(null).problems()).containsExactly(Refusal.because("customer.tag.missing"));
    }

    @Test
    void areOfFortyCharactersAtMost() {
        assertThat(new TypedTags("x".repeat(40)).problems()).isEmpty();
        assertThat(new TypedTags("x".repeat(41)).problems())
                .containsExactly(Refusal.because("customer.tag.tooLong", 40));
    }

    @Test
    void hideNothing() {
        assertThat(new TypedTags("V\u202EIP").problems()).containsExactly(Refusal.because("customer.name.control"));
    }
}
