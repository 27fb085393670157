package app.foyer.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two nodes on one empty PostgreSQL that know each other, started at the same moment, with the demo business.
 *
 * @param mailbox where both send their mails
 */
public record Cluster(Database database, Mailbox mailbox, FoyerServer first, FoyerServer second)
        implements AutoCloseable {

    /** Returns when both are ready. */
    public static Cluster start() {
        var database = Databases.POSTGRESQL.create();
        var mailbox = Mailbox.open();
        var firstPort = FoyerServer.freePort();
        var secondPort = FoyerServer.freePort();
        var members = "tcpip:127.0.0.1:%d,127.0.0.1:%d".formatted(firstPort, secondPort);
        var name = "foyer-test-" + UUID.randomUUID();
        var cluster = new Cluster(
                database,
                mailbox,
                FoyerServer.start(database, mailbox, Map.of("FOYER_DEMO", "true"), options(name, firstPort, members)),
                FoyerServer.start(database, mailbox, Map.of("FOYER_DEMO", "true"), options(name, secondPort, members)));
        cluster.nodes().forEach(FoyerServer::awaitReady);
        return cluster;
    }

    public List<FoyerServer> nodes() {
        return List.of(first, second);
    }

    private static String[] options(String cluster, int port, String members) {
        return new String[] {
            "--clustername",
            cluster,
            "--startport",
            String.valueOf(port),
            "--clustermode",
            members,
            "--interfaces",
            "127.0.0.1",
            "--nohostaware"
        };
    }

    @Override
    public void close() {
        nodes().forEach(FoyerServer::close);
        mailbox.close();
    }
}
