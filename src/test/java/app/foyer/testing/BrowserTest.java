package app.foyer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test that takes a {@link Visitor}: somebody who sits in front of a browser, once with a phone and once with a desktop
 * screen. It fails, whatever else it asserts, when the browser had something to complain about.
 *
 * <p>The two happen beside each other, at two servers that share nothing ({@link Screen}); of one screen there is one at a time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(OnScreens.class)
public @interface BrowserTest {

    Screen[] value() default {Screen.PHONE, Screen.DESKTOP};
}
