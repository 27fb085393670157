package app.foyer.web.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    @Test
    void actionsAreFoundByTheWordsThatAreReadNotByTheirKeys() {
        assertThat(AuditWords.actionsSaying("Roles changed", Locale.ENGLISH)).containsExactly("account.rolesChanged");
        assertThat(AuditWords.actionsSaying("rolesChanged", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void actionsAreFoundInTheLanguageOfWhoeverAsksInCapitalsOrNot() {
        assertThat(AuditWords.actionsSaying("anmeldung ABGE", Locale.GERMAN)).contains("account.signInRefused");
        assertThat(AuditWords.actionsSaying("anmeldung ABGE", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void nothingIsMeantByNothing() {
        assertThat(AuditWords.actionsSaying("  ", Locale.ENGLISH)).isEmpty();
    }
}
