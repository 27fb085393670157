package app.foyer.testing;

import app.foyer.testing.Database.Address;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** For tests that run inside of the server: its own database, as the application sees it. */
public final class Inside {

    private Inside() {}

    public static Database database() {
        try {
            var dataSource = (DataSource) new InitialContext().lookup("java:comp/env/jdbc/foyer");
            return new Database(Databases.H2, new Address("", "", ""), dataSource);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
