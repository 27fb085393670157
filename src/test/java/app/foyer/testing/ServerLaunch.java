package app.foyer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the bundle that we ship is started: by which command, where, and with which environment. */
final class ServerLaunch {

    private final Database database;
    private final Mailbox mailbox;
    private final int port = FoyerServer.freePort();
    private final Path scratch;
    private final Path log;

    ServerLaunch(Database database, Mailbox mailbox) {
        this.database = database;
        this.mailbox = mailbox;
        scratch = Databases.scratch("server-" + database.kind().name().toLowerCase(Locale.ROOT));
        log = scratch.resolve("server.log");
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    /** @param compiler how much the compiler shall do */
    Process start(List<String> compiler, Map<String, String> environment, String... options) {
        var builder = new ProcessBuilder(command(compiler, options))
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FOYER_"));
        builder.environment().putAll(ordinary());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(List<String> compiler, String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(compiler);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Dh2.bindAddress=127.0.0.1",
                "-Dhazelcast.socket.bind.any=false",
                "-Djava.io.tmpdir=" + folder(scratch.resolve("tmp")),
                "-jar",
                Path.of(System.getProperty("foyer.bundle", "target/foyer-microbundle.jar"))
                        .toAbsolutePath()
                        .toString(),
                "--port",
                String.valueOf(port)));
        command.addAll(List.of(options));
        return command;
    }

    private Map<String, String> ordinary() {
        return Map.of(
                "FOYER_DB_URL",
                database.address().url(),
                "FOYER_DB_USER",
                database.address().user(),
                "FOYER_DB_PASSWORD",
                database.address().password(),
                "FOYER_PUBLIC_URL",
                "http://localhost:" + port,
                "FOYER_LIMIT_TIMES",
                "1000",
                "FOYER_MAIL_HOST",
                "127.0.0.1",
                "FOYER_MAIL_PORT",
                String.valueOf(mailbox.port()),
                "FOYER_MAIL_FROM",
                "desk@foyer.example");
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
