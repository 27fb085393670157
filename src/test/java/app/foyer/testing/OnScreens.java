package app.foyer.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a {@link BrowserTest} once for each screen. */
final class OnScreens implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(BrowserTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        var test = context.getRequiredTestMethod().getAnnotation(BrowserTest.class);
        return Arrays.stream(test.value()).map(OnScreen::new);
    }

    private record OnScreen(Screen screen) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return screen.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new VisitorForTest(screen));
        }
    }

    /**
     * Hands in the visitor, and afterwards asks whether there were complaints, or takes a picture of what went wrong.
     */
    private static final class VisitorForTest implements ParameterResolver, AfterEachCallback {

        private final Screen screen;
        private Visitor visitor;

        VisitorForTest(Screen screen) {
            this.screen = screen;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visitor.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            visitor = Visitor.with(screen, screen.server(), RunningBrowser.of(screen));
            return visitor;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            if (visitor != null) {
                leave(context);
            }
        }

        private void leave(ExtensionContext context) {
            try {
                if (context.getExecutionException().isPresent()) {
                    visitor.takePictures("%s-%s-%s"
                            .formatted(
                                    context.getRequiredTestClass().getSimpleName(),
                                    context.getRequiredTestMethod().getName(),
                                    screen));
                } else {
                    visitor.assertNoComplaints();
                }
            } finally {
                visitor.leave();
            }
        }
    }
}
