package app.foyer.testing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Gives up what the tests of a class made at a server that others share. Hundreds of businesses on one booking page, and
 * as many columns in the calendar, would make every later test slow, and look like nobody's Foyer.
 */
public class GivenUp implements TestExecutionListener {

    private static final int ENGINE_AND_CLASS = 2;
    private static final Queue<Runnable> WAITING = new ConcurrentLinkedQueue<>();

    static void afterThisClass(Runnable giveUp) {
        WAITING.add(giveUp);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.getSource().filter(ClassSource.class::isInstance).isPresent()
                && test.getUniqueIdObject().getSegments().size() == ENGINE_AND_CLASS) {
            for (var giveUp = WAITING.poll(); giveUp != null; giveUp = WAITING.poll()) {
                giveUp.run();
            }
        }
    }
}
