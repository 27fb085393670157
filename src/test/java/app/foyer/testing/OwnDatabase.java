package app.foyer.testing;

import app.foyer.platform.Schema;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A database of a test's own with all of Foyer's tables, and its entities without a server around them. The migrations
 * run once for each kind; every further database is a copy.
 */
public final class OwnDatabase implements AutoCloseable {

    private static final Map<Databases, Database> MIGRATED = new EnumMap<>(Databases.class);

    private final Database database;

    /** As long as somebody is connected, H2 need not open its file again and again. */
    private final Connection connected;

    private final EntityManagerFactory unit;

    private OwnDatabase(Database database) {
        this.database = database;
        try {
            connected = database.connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        unit = persistenceUnit(database);
    }

    public static OwnDatabase on(Databases kind) {
        return new OwnDatabase(kind.copyOf(migrated(kind)));
    }

    /** One that has all tables already, perhaps because another process has made it. */
    public static OwnDatabase at(Database database) {
        return new OwnDatabase(database);
    }

    private static Database migrated(Databases kind) {
        synchronized (MIGRATED) {
            return MIGRATED.computeIfAbsent(kind, OwnDatabase::migrate);
        }
    }

    private static Database migrate(Databases kind) {
        try {
            var database = kind.create();
            new Schema(database.dataSource()).migrate();
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Database database() {
        return database;
    }

    public EntityManagerFactory unit() {
        return unit;
    }

    /** Commits what was done, or takes it back when the work fails. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            try {
                var result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** The same, when there is nothing to tell afterwards. */
    public void transact(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    @Override
    public void close() {
        unit.close();
        try {
            connected.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManagerFactory persistenceUnit(Database database) {
        var properties = new HashMap<String, Object>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
        properties.put("eclipselink.session-name", database.address().url());
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "WARNING");
        return Persistence.createEntityManagerFactory("foyer", properties);
    }
}
