package app.foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/**
 * How many queries one request asks: those of the thread that answers it, and of no timer beside it. H2 works within the
 * process of the server and tells a listener of each statement in the thread that sends it; the listener is a function
 * that is written into the test's database, for nothing of it shall be in what is shipped.
 */
public final class AskedQueries {

    private static final String HEARD = """
            create alias if not exists heard as $$
            import java.lang.reflect.*;
            import java.sql.*;
            import java.util.*;
            import java.util.concurrent.*;
            @CODE
            String heard(Connection connection, boolean listens) throws Exception {
                Object session = connection.getClass().getMethod("getSession").invoke(connection);
                Object database = session.getClass().getMethod("getDatabase").invoke(session);
                ClassLoader h2 = session.getClass().getClassLoader();
                Class<?> listener = Class.forName("org.h2.api.DatabaseEventListener", true, h2);
                Object begins = listener.getField("STATE_STATEMENT_START").get(null);
                InvocationHandler counting = (self, method, told) -> {
                    if (method.getName().equals("setProgress") && told[0].equals(begins) && isQuery((String) told[1])) {
                        COUNTS.merge(Thread.currentThread().getName(), 1, Integer::sum);
                    }
                    return null;
                };
                Object ear = listens ? Proxy.newProxyInstance(h2, new Class<?>[] {listener}, counting) : null;
                database.getClass().getMethod("setEventListener", listener).invoke(database, ear);
                String counts = new TreeMap<>(COUNTS).toString();
                COUNTS.clear();
                return counts;
            }

            private static boolean isQuery(String statement) {
                return statement.regionMatches(true, 0, "select ", 0, 7);
            }

            private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();
            $$
            """;

    /** As the server names the threads that answer requests. */
    private static final String ANSWERS = "http-thread-pool";

    private final Database database;

    private AskedQueries(Database database) {
        this.database = database;
    }

    /** @param server one on H2 */
    public static AskedQueries of(FoyerServer server) {
        assertThat(server.database().kind()).isEqualTo(Databases.H2);
        server.database().run(HEARD);
        return new AskedQueries(server.database());
    }

    /**
     * The smaller count of two, for once in a minute a request also writes down that its session is in use.
     *
     * @param request one to the server, while nobody else sends any
     */
    public int by(Runnable request) {
        return Math.min(once(request), once(request));
    }

    private int once(Runnable request) {
        hears(true);
        var counts = "";
        try {
            request.run();
        } finally {
            counts = hears(false);
        }
        var answering = Arrays.stream(counts.split(", "))
                .filter(count -> count.startsWith(ANSWERS))
                .toList();
        assertThat(answering).as("who answered, and its queries").hasSize(1);
        return Integer.parseInt(answering.get(0).replaceAll(".*=", ""));
    }

    /** @return for each thread that asked anything since it was said last its name and how often: {@code a=1, b=12} */
    private String hears(boolean on) {
        var counts =
                database.list(row -> row.getString(1), "select heard(?)", on).get(0);
        return counts.substring(1, counts.length() - 1);
    }
}
