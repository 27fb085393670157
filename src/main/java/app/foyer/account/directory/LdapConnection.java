package app.foyer.account.directory;

import app.foyer.platform.DirectorySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Hashtable;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;

/** One conversation with the directory: encrypted when it should be, and over whatever happens. */
final class LdapConnection implements AutoCloseable {

    private static final String CONNECT_MILLISECONDS = "2000";
    private static final String READ_MILLISECONDS = "3000";

    private final LdapContext context;
    private StartTlsResponse tls;

    private LdapConnection(LdapContext context) {
        this.context = context;
    }

    static LdapConnection open(DirectorySettings settings, String name, String password) throws NamingException {
        if (!settings.startTls()) {
            return new LdapConnection(new InitialLdapContext(environment(settings, name, password), null));
        }
        var connection = new LdapConnection(new InitialLdapContext(environment(settings, "", ""), null));
        try {
            connection.tls = (StartTlsResponse) connection.context.extendedOperation(new StartTlsRequest());
            connection.tls.negotiate();
            identify(connection.context, name, password);
            return connection;
        } catch (IOException e) {
            connection.close();
            var failure = new CommunicationException("StartTLS failed: " + e.getMessage());
            failure.initCause(e);
            throw failure;
        } catch (NamingException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    LdapContext context() {
        return context;
    }

    private static void identify(LdapContext context, String name, String password) throws NamingException {
        if (!name.isEmpty()) {
            context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "simple");
            context.addToEnvironment(Context.SECURITY_PRINCIPAL, name);
            context.addToEnvironment(Context.SECURITY_CREDENTIALS, password.getBytes(StandardCharsets.UTF_8));
            context.reconnect(null);
        }
    }

    private static Hashtable<String, Object> environment(DirectorySettings settings, String name, String password) {
        var environment = new Hashtable<String, Object>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, settings.url().toString());
        environment.put(Context.REFERRAL, "ignore");
        environment.put("java.naming.ldap.version", "3");
        environment.put("java.naming.ldap.attributes.binary", "objectGUID");
        environment.put("com.sun.jndi.ldap.connect.timeout", CONNECT_MILLISECONDS);
        environment.put("com.sun.jndi.ldap.read.timeout", READ_MILLISECONDS);
        environment.put("com.sun.jndi.ldap.connect.pool", "false");
        environment.put(Context.SECURITY_AUTHENTICATION, name.isEmpty() ? "none" : "simple");
        if (!name.isEmpty()) {
            environment.put(Context.SECURITY_PRINCIPAL, name);
            environment.put(Context.SECURITY_CREDENTIALS, password.getBytes(StandardCharsets.UTF_8));
        }
        return environment;
    }

    /** The encryption may fail to say goodbye; the connection below it is closed all the same. */
    @Override
    public void close() {
        try {
            if (tls != null) {
                tls.close();
            }
        } catch (IOException e) {
            // nothing more is wanted from it
        }
        try {
            context.close();
        } catch (NamingException e) {
            // nothing more is wanted from it
        }
    }
}
