package app.foyer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that takes a {@link Visitor}: somebody who sits in front of a browser, once with a phone and once with a desktop
 * screen. It fails, whatever else it asserts, when the browser had something to complain about.
 *
 * <p>The two happen at two servers that share nothing ({@link Screen}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(OnScreens.class)
public @interface BrowserTest {

    Screen[] value() default {Screen.PHONE, Screen.DESKTOP};
}
