package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that imports a file with little memory, or goes on with one that another process left. */
final class ImportInSmallHeap {

    /** How the process ends when the file was refused. */
    static final int REFUSED = 3;

    private ImportInSmallHeap() {}

    /** @param args address of the database; a file, if one is to be brought first; {@code good} to take its good rows alone */
    public static void main(String[] args) throws IOException {
        var source = new PGSimpleDataSource();
        source.setUrl(args[0]);
        source.setUser("postgres");
        var database =
                new Database(Databases.POSTGRESQL, new Database.Address(args[0], "postgres", "postgres"), source);
        try (var own = OwnDatabase.at(database)) {
            var imports = new LocalImports(own);
            if (args.length == 1) {
                imports.work();
                return;
            }
            try (var content = new BufferedInputStream(Files.newInputStream(Path.of(args[1])))) {
                var id = imports.bring(content);
                imports.check(id);
                imports.write(id, ForKnown.SKIP, args.length > 2);
            } catch (RefusedException nothingIsImported) {
                System.exit(REFUSED);
            }
        }
    }
}
