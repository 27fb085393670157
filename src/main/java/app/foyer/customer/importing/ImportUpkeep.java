package app.foyer.customer.importing;

import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** A file with people in it is not kept for longer than somebody works with it. */
@Stateless
@PermitAll
public class ImportUpkeep {

    /** A file that nobody went on with. */
    private static final Duration WAITS = Duration.ofDays(7);

    /** What came of an import; its file is long gone. */
    private static final Duration IS_TOLD = Duration.ofDays(90);

    @Inject
    private Imports imports;

    @Inject
    private BusinessClock clock;

    public void throwAwayOldOnes() {
        var now = clock.now();
        imports.abandoned(now.minus(WAITS), now.minus(IS_TOLD)).forEach(imports::remove);
    }
}
