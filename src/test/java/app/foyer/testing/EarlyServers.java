package app.foyer.testing;

import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * In a run of many classes the shared servers start one after the other while the first tests run that need none of them.
 * Somebody who runs a few classes gets those servers only that these ask for.
 */
public class EarlyServers implements TestExecutionListener {

    private static final int MANY = 40;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (System.getProperty("foyer.bundle") != null && classesIn(plan) > MANY) {
            var thread = new Thread(EarlyServers::start, "early servers");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void start() {
        FoyerServer.on(Databases.H2);
        EnterpriseServer.server();
        FoyerServer.on(Databases.POSTGRESQL);
    }

    private static long classesIn(TestPlan plan) {
        return plan.countTestIdentifiers(EarlyServers::isClass);
    }

    private static boolean isClass(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return source instanceof ClassSource;
    }
}
