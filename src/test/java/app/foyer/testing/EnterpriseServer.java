package app.foyer.testing;

/**
 * Foyer as an enterprise runs it: without the demo, with a directory of its own people, a key of its own and a proxy in
 * front. Started when
 * first asked for; all tests that want such a server share it.
 */
public final class EnterpriseServer {

    /** Groups of the directory and what they may do in Foyer. */
    private static final String GROUPS = "cn=admins,ou=groups,%s=ADMIN;cn=customers=CUSTOMER".formatted(Ldap.BASE);

    /** The operator's own, by which what is secret lies sealed in the database. */
    public static final String SECRET_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static final Ldap DIRECTORY = Ldap.start();
    private static final FoyerServer SERVER = start();

    private EnterpriseServer() {}

    public static FoyerServer server() {
        return SERVER;
    }

    public static Ldap directory() {
        return DIRECTORY;
    }

    private static FoyerServer start() {
        var environment = DIRECTORY.environment(GROUPS);
        environment.put("FOYER_LIMIT_TIMES", "1");
        environment.put("FOYER_PROXIES", "127.0.0.1, ::1");
        environment.put("FOYER_HOSTS", "booking.house.example");
        environment.put("FOYER_SECRET_KEY", SECRET_KEY);
        return FoyerServer.startShared(Databases.H2, environment);
    }
}
