package app.foyer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program that we ship, running: {@code target/foyer-microbundle.jar} as a process of its own, with a scratch folder,
 * a database and a mailbox. Ends with the tests, and ends nothing but what it started.
 */
public final class FoyerServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final int LINES_OF_LOG = 40;

    /** The quick compiler alone: it halves the work of a start, and takes a quarter off that of pages for half an hour. */
    private static final List<String> FOR_PAGES = List.of("-XX:TieredStopAtLevel=1");

    /**
     * The thorough compiler too, but for nothing that is less hot than the hashing of passwords, which it makes three times
     * as fast; and the quick one counts nothing for it that slows everything else down.
     */
    private static final List<String> FOR_PASSWORDS = List.of(
            "-XX:Tier4InvocationThreshold=500000",
            "-XX:Tier4MinInvocationThreshold=500000",
            "-XX:Tier4CompileThreshold=1000000",
            "-XX:Tier4BackEdgeThreshold=40000000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-C1ProfileCalls",
            "-XX:-C1ProfileVirtualCalls",
            "-XX:-C1ProfileInlinedCalls",
            "-XX:-C1ProfileBranches",
            "-XX:-C1ProfileCheckcasts");

    private static final Map<Databases, FoyerServer> SHARED = new EnumMap<>(Databases.class);

    private final Process process;
    private final int port;
    private final Path log;
    private final Database database;
    private final Mailbox mailbox;

    private FoyerServer(Process process, int port, Path log, Database database, Mailbox mailbox) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.database = database;
        this.mailbox = mailbox;
    }

    /** The server with the demo business that all tests share, one for each kind of database, started when first asked for. */
    public static FoyerServer on(Databases kind) {
        synchronized (SHARED) {
            return SHARED.computeIfAbsent(kind, FoyerServer::startShared);
        }
    }

    private static FoyerServer startShared(Databases kind) {
        var environment = new HashMap<>(PhoneNetwork.SHARED.environment());
        environment.put("FOYER_DEMO", "true");
        environment.put("FOYER_WEBHOOK_LOOPBACK", "true");
        return startShared(kind, kind == Databases.H2 ? FOR_PASSWORDS : FOR_PAGES, environment);
    }

    /** One that many tests sign in at and look into, and that lives as long as they do. */
    static FoyerServer startShared(Databases kind, Map<String, String> environment) {
        return startShared(kind, FOR_PASSWORDS, environment);
    }

    private static FoyerServer startShared(Databases kind, List<String> compiler, Map<String, String> environment) {
        var server = start(compiler, kind.create(), Mailbox.open(), environment, alone());
        server.awaitReady();
        return new FoyerServer(
                server.process, server.port, server.log, KeptConnections.to(server.database), server.mailbox);
    }

    /** Sessions are written to the store after every request, as they are in a cluster, but nobody else is looked for. */
    public static FoyerServer startAlone(Database database, Mailbox mailbox, Map<String, String> environment) {
        return start(database, mailbox, environment, alone());
    }

    /** The same with the whole compiler, as a server has it that runs for weeks: for what is measured. */
    public static FoyerServer startToMeasure(Database database, Mailbox mailbox, Map<String, String> environment) {
        return start(List.of(), database, mailbox, environment, alone());
    }

    private static String[] alone() {
        return new String[] {"--nocluster", "--interfaces", "127.0.0.1", "--startport", String.valueOf(freePort())};
    }

    /** A server of the caller's own, which is still starting; everything is stopped when the tests end, if not before. */
    public static FoyerServer start(
            Database database, Mailbox mailbox, Map<String, String> environment, String... options) {
        return start(FOR_PAGES, database, mailbox, environment, options);
    }

    private static FoyerServer start(
            List<String> compiler,
            Database database,
            Mailbox mailbox,
            Map<String, String> environment,
            String... options) {
        var launch = new ServerLaunch(database, mailbox);
        var process = launch.start(compiler, environment, options);
        var server = new FoyerServer(process, launch.port(), launch.log(), database, mailbox);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** Returns when Foyer says that it is ready to serve people. */
    public void awaitReady() {
        Waiting.until(this::isReady, START, () -> "Foyer is not ready after " + START + ":\n" + lastLines());
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new AssertionError("Foyer ended with " + process.exitValue() + ":\n" + lastLines());
        }
        try {
            var request = HttpRequest.newBuilder(at("/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for Foyer", e);
        }
    }

    /** @param path with its query, beginning with a slash */
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public Database database() {
        return database;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    /** Whatever the server has written until now. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when these words stand in the log. */
    public void awaitWords(String words) {
        Waiting.until(() -> log().contains(words), START, () -> "Foyer did not say \"" + words + "\":\n" + lastLines());
    }

    /** Waits until the process has ended by itself. @return its exit code */
    public int awaitEnd() {
        Waiting.until(() -> !process.isAlive(), START, () -> "Foyer still runs after " + START + ":\n" + lastLines());
        return process.exitValue();
    }

    /** As when the power fails: nothing is said goodbye to. */
    public void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(STOP.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A port that nobody listens at now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastLines() {
        var lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
    }

    @Override
    public String toString() {
        return "Foyer on " + database;
    }
}
