package app.foyer.testing;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * In a run of many classes the shared servers start one after the other while the first tests run that need none of them;
 * then comes the long work of tests that share nothing with others ({@link BeginsEarly}). Somebody who runs a few classes
 * gets only what these ask for.
 */
public class EarlyServers implements TestExecutionListener {

    private static final int MANY = 40;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (System.getProperty("foyer.bundle") != null && classes(plan).count() > MANY) {
            var thread = new Thread(() -> start(plan), "early servers");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void start(TestPlan plan) {
        FoyerServer.on(Databases.H2);
        EnterpriseServer.server();
        FoyerServer.on(Databases.POSTGRESQL);
        classes(plan)
                .map(ClassSource::getJavaClass)
                .map(test -> test.getAnnotation(BeginsEarly.class))
                .filter(Objects::nonNull)
                .forEach(early -> EarlyWork.doNow(early.value()));
    }

    private static Stream<ClassSource> classes(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .filter(ClassSource.class::isInstance)
                .map(ClassSource.class::cast);
    }
}
