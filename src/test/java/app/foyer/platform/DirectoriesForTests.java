package app.foyer.platform;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Directory settings as the operator would write them, for tests in other packages. */
public final class DirectoriesForTests {

    private DirectoriesForTests() {}

    public static DirectorySettings of(Map<String, String> variables) {
        var problems = new ArrayList<String>();
        var settings = DirectorySettings.read(name -> Optional.ofNullable(variables.get(name)), problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        return settings.orElseThrow();
    }
}
