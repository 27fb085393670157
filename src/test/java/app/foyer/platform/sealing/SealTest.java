package app.foyer.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String TEXT = "JBSWY3DPEHPK3PXP ß 🔑";
    private static final String GRACE = "authenticator of account 17";

    private final Seal seal = new Seal(Seal.randomKey());
    private final String sealed = seal.close(TEXT, GRACE);

    @Test
    void opensForItsOwner() {
        assertThat(seal.open(sealed, GRACE)).isEqualTo(TEXT);
        assertThat(seal.open(seal.close("", GRACE), GRACE)).isEmpty();
    }

    @Test
    void showsNothingOfTheText() {
        assertThat(sealed).doesNotContain("JBSWY3DPEHPK3PXP").matches("[0-9a-f]{8}\\.[A-Za-z0-9_-]+");
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(seal.close(TEXT, GRACE)).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenForSomebodyElse() {
        assertThatThrownBy(() -> seal.open(sealed, "authenticator of account 18"))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        var other = new Seal(Seal.randomKey());
        var passedOffAsItsOwn = other.close("x", GRACE).substring(0, 9) + sealed.substring(9);

        assertThat(other.isOn(sealed)).isFalse();
        assertThatThrownBy(() -> other.open(sealed, GRACE)).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> other.open(passedOffAsItsOwn, GRACE)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void doesNotOpenWhenASingleCharacterWasAltered() {
        // The last character is left out: some of its bits are beyond the last byte.
        for (int i = 0; i < sealed.length() - 1; i++) {
            var altered = new StringBuilder(sealed);
            altered.setCharAt(i, altered.charAt(i) == 'A' ? 'B' : 'A');
            assertThatThrownBy(() -> seal.open(altered.toString(), GRACE)).isInstanceOf(BrokenSealException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "AAAA", "%%%", "AAAAAAAAAAAAAAAAAAAA"})
    void doesNotOpenWhatIsNoSealedText(String rest) {
        var name = sealed.substring(0, sealed.indexOf('.') + 1);

        assertThatThrownBy(() -> seal.open(name + rest, GRACE)).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> seal.open(rest, GRACE)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void wantsAKeyOf32Bytes() {
        assertThatThrownBy(() -> new Seal(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
