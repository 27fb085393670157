package app.foyer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.Callable;

/**
 * A test class whose long work shares nothing with any other test. In a run of many classes that work is done beside
 * them ({@link EarlyWork}), and the class stands at their end: {@code @Order(EarlyWork.LAST)}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BeginsEarly {

    /** The work, which is made without anything and done once. */
    Class<? extends Callable<?>> value();
}
