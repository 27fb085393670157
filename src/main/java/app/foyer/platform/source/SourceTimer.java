package app.foyer.platform.source;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets who came long ago. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SourceTimer {

    @Inject
    private SourceCounting counting;

    @Schedule(hour = "*", minute = "*/20", persistent = false, info = "Old counts of sources")
    public void tidyUp() {
        counting.tidyUp();
    }
}
