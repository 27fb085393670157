package app.foyer.customer.importing;

import app.foyer.audit.AuditLog;
import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Page;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Bringing customers in from a file, step by step: the file comes, its columns are chosen, all its lines are checked, and at
 * a word the good ones are written. The two long steps are done behind the pages.
 */
@Stateless
@RolesAllowed("ADMIN")
public class ImportService {

    @Inject
    private Imports imports;

    @Inject
    private ImportPreview preview;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /**
     * What is told of an import.
     *
     * @param undone whether it was to be taken whole, and one of its lines could not be taken when it was written
     * @param finishedAt null while it is not done
     */
    public record Summary(
            long id,
            String fileName,
            long fileSize,
            ImportState state,
            ImportChoices choices,
            Mapping mapping,
            ForKnown forKnown,
            boolean onlyGood,
            boolean undone,
            String author,
            Instant createdAt,
            Instant finishedAt,
            ImportCounts counts)
            implements Serializable {}

    /**
     * Puts a file away and guesses how it is to be read.
     *
     * @param who brings it, for the log
     * @return the number of the import
     * @throws RefusedException when it is empty, too large or no text; nothing is kept then
     */
    public long bring(String fileName, InputStream content, String who) {
        var made = CustomerImport.of(fileName, who, clock.now());
        imports.add(made);
        var file = new SentFile();
        try {
            file.pass(content, (number, part) -> imports.add(FilePart.of(made.id(), number, part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        made.holds(file.size(), file.lines());
        preview.readAnew(made, preview.guess(made.id(), file.encoding()));
        audit.tell("customer.importBrought", who, made.fileName());
        return made.id();
    }

    public Optional<Summary> find(long id) {
        return imports.find(id).map(ImportService::summary);
    }

    /** The last ones first. */
    public List<Summary> latest(int count) {
        return imports.latest(count).stream().map(ImportService::summary).toList();
    }

    /** The first rows, and what would become of them; empty when the file is gone. */
    public Optional<ImportPreview.Table> preview(long id) {
        return imports.find(id).flatMap(preview::of);
    }

    public Page<Finding> findings(long id, Finding.Kind kind, int first, int size) {
        return imports.findings(id, kind, first, size);
    }

    /** Reads it in another way; which column tells what is guessed anew. */
    public void read(long id, ImportChoices choices) {
        preview.readAnew(waiting(id), choices);
    }

    /** Says which column tells what, and has all lines checked. @throws RefusedException when no column tells a name */
    public void check(long id, Mapping mapping) {
        var found = waiting(id);
        if (!mapping.namesPeople()) {
            throw new RefusedException(Refusal.because("import.mapping.noName"));
        }
        preview.choose(found, mapping);
        found.check();
    }

    /** Keeps a choice of columns, to see in the first rows what it means. */
    public void choose(long id, Mapping mapping) {
        preview.choose(waiting(id), mapping);
    }

    /** Back to the columns. */
    public void changeColumns(long id) {
        waiting(id).changeColumns();
    }

    /**
     * Has the customers written.
     *
     * @param onlyGood whether lines that are wrong are left out; else all lines are written together, or none
     */
    public void write(long id, ForKnown forKnown, boolean onlyGood) {
        var found = imports.lock(id).orElseThrow(ImportService::unknown);
        if (found.state() != ImportState.CHECKED) {
            throw new RefusedException(Refusal.because("import.notChecked"));
        }
        if (!onlyGood && found.counts().getWrong() > 0) {
            throw new RefusedException(
                    Refusal.because("import.allOrNothing", found.counts().getWrong()));
        }
        found.write(forKnown, onlyGood);
    }

    /** What is written stays written; the file and what was found in it go. */
    public void throwAway(long id, String who) {
        var found = imports.lock(id).orElseThrow(ImportService::unknown);
        if (found.state() == ImportState.WRITING) {
            throw new RefusedException(Refusal.because("import.isWriting"));
        }
        imports.remove(found);
        audit.tell("customer.importThrownAway", who, found.fileName());
    }

    private CustomerImport waiting(long id) {
        var found = imports.lock(id).orElseThrow(ImportService::unknown);
        if (found.state() != ImportState.NEW && found.state() != ImportState.CHECKED) {
            throw new RefusedException(Refusal.because("import.isUnderWay"));
        }
        return found;
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("import.unknown"));
    }

    private static Summary summary(CustomerImport found) {
        return new Summary(
                found.id(),
                found.fileName(),
                found.fileSize(),
                found.state(),
                found.choices(),
                found.mapping(),
                found.forKnown(),
                found.onlyGood(),
                found.wasUndone(),
                found.author(),
                found.createdAt(),
                found.finishedAt(),
                found.counts());
    }
}
