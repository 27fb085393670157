package app.foyer.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AppKeyTest {

    private static final AppSecret SECRET = new AppSecret("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

    @Test
    void isWrittenInGroupsForWhoeverTypesIt() {
        assertThat(AppKey.of(SECRET, "Foyer", "grace@example.com").typed())
                .isEqualTo("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP");
    }

    @Test
    void tellsAnAppWhoseItIsAndHowItCounts() {
        assertThat(AppKey.of(SECRET, "Foyer", "grace@example.com").address())
                .isEqualTo("otpauth://totp/Foyer:grace%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                        + "&issuer=Foyer&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void keepsAnAddressWholeWhateverTheCompanyIsCalled() {
        var address = URI.create(
                AppKey.of(SECRET, "Praxis: Söhne & Töchter?", "a+b@example.com").address());

        assertThat(address.getPath()).isEqualTo("/Praxis  Söhne & Töchter?:a+b@example.com");
        assertThat(address.getRawPath()).contains("%20").doesNotContain("+");
        assertThat(address.getRawQuery().split("&")).hasSize(5);
    }

    @Test
    void isNotShownByAccident() {
        assertThat(AppKey.of(SECRET, "Foyer", "grace@example.com").toString()).doesNotContain("JBSW");
    }
}
