package app.foyer.booking.question;

import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Throws away the files of forms that nobody went on with. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class KeptFileTimer {

    @Inject
    private KeptFiles files;

    @Inject
    private BusinessClock clock;

    @Schedule(
            hour = "*",
            minute = "*/5",
            second = "40",
            persistent = false,
            info = "files of forms that nobody went on with")
    public void tidyUp() {
        files.removeOlderThan(clock.now());
    }
}
