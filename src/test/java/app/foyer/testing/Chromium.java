package app.foyer.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests, or gets one: named by {@code FOYER_CHROMIUM}, installed already, from Debian's
 * packages, or downloaded by Playwright; otherwise says in one line what to install. The shell without a window is
 * preferred: it shows the same pages with less work.
 */
final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge");
    private static final List<String> ELSEWHERE = List.of(
            "/usr/bin/chromium",
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final int MINUTES_TO_INSTALL = 8;

    private Chromium() {}

    /** The program to start; empty for the one that Playwright has downloaded. */
    static Optional<Path> executable() {
        var found = installed();
        return found.isPresent() ? found : install();
    }

    /** One process at a time: whoever waited finds what the other has installed. */
    private static Optional<Path> install() {
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "foyer-tests-install-a-browser.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            var found = installed();
            if (found.isEmpty() && installFromPackages()) {
                found = installed();
            }
            if (found.isEmpty() && !downloadWithPlaywright()) {
                throw new IllegalStateException(
                        "The browser tests need Chromium: install the packages chromium and fonts-dejavu-core, or set FOYER_CHROMIUM.");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installed() {
        var named = Stream.ofNullable(System.getenv("FOYER_CHROMIUM"));
        var onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.of(named, onPath, ELSEWHERE.stream())
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean installFromPackages() {
        return "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && run(List.of("apt-get", "-q", "update"))
                && (install("chromium-headless-shell") || install("chromium"));
    }

    private static boolean install(String browser) {
        return run(List.of("apt-get", "-q", "-y", "--no-install-recommends", "install", browser, "fonts-dejavu-core"));
    }

    private static boolean downloadWithPlaywright() {
        return run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
    }

    private static boolean run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Databases.scratch("chromium").resolve("install.log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            var process = builder.start();
            if (process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
