package app.foyer.testing;

import app.foyer.RolesIT;
import app.foyer.account.factor.SecondFactorIT;
import app.foyer.booking.AtTheDesk;
import app.foyer.booking.BookingChangesIT;
import app.foyer.booking.BookingServiceIT;
import app.foyer.booking.DeskMovingIT;
import app.foyer.booking.DeskTakingIT;
import app.foyer.booking.OwnBookings;
import app.foyer.booking.VerdictTakingIT;
import app.foyer.settings.SettingsIT;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that we ship, with the tests that run inside of it: one start of the server for all of them. */
@ArquillianSuiteDeployment
public class Deployments {

    @Deployment
    public static WebArchive application() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("foyer.war")))
                .addAsLibrary(jarOf(Assertions.class))
                .addClasses(Inside.class, Database.class, Databases.class, OwnBusiness.class)
                .addClasses(OwnAccount.class, PhoneApp.class, OwnBookings.class, AtTheDesk.class)
                .addClasses(
                        BookingServiceIT.class,
                        BookingChangesIT.class,
                        VerdictTakingIT.class,
                        DeskTakingIT.class,
                        DeskMovingIT.class,
                        RolesIT.class,
                        SettingsIT.class,
                        SecondFactorIT.class);
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
