package app.foyer.customer.importing;

import app.foyer.audit.AuditLog;
import app.foyer.customer.CustomerIntake;
import app.foyer.customer.CustomerIntake.Fate;
import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.customer.CustomerIntake.Known;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * The steps of an import, each in a short transaction of its own. How far it has come is written in the transaction that
 * does the work: when a node dies, another one goes on from there after half a minute, and no line is done twice. A file that
 * is taken whole or not at all is the exception: its lines are written in one transaction, and after a crash from the first.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {

    /** Rows in one transaction. */
    static final int BATCH = 250;

    /** Kept to be read; more of them nobody reads, and they are counted all the same. */
    private static final long MOST_FINDINGS = 100_000;

    private static final Duration BELIEVED_FOR = Duration.ofSeconds(30);

    @Inject
    private Imports imports;

    @Inject
    private CustomerIntake people;

    @Inject
    private RowsIntake intake;

    @Inject
    private WholeWriting whole;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /**
     * What there is to do.
     *
     * @param isWhole whether nothing is to be written unless all of it is
     * @param closedBefore how many had a login when all lines were checked
     * @param done rows that need not be looked at again
     */
    record Task(
            long id,
            boolean isWriting,
            boolean isWhole,
            ForKnown forKnown,
            String author,
            long closedBefore,
            ImportChoices choices,
            RowReading reading,
            long done) {}

    /** Takes an import that waits, or whose node is not heard of any more. */
    public Optional<Task> claim(String claim) {
        var now = clock.now();
        return imports.waiting(now.atOffset(ZoneOffset.UTC))
                .flatMap(imports::lock)
                .map(found -> {
                    found.isClaimed(claim, now.plus(BELIEVED_FOR));
                    var isWriting = found.state() == ImportState.WRITING;
                    if (!isWriting) {
                        imports.removeFindings(found.id());
                        found.check();
                        found.isClaimed(claim, now.plus(BELIEVED_FOR));
                    }
                    var company = settings.read(CompanySettings.class);
                    var reading = new RowReading(
                            found.mapping(),
                            company.phoneCountry(),
                            now.atZone(company.timeZone()).toLocalDate());
                    return new Task(
                            found.id(),
                            isWriting,
                            isWriting && !found.onlyGood(),
                            found.forKnown(),
                            found.author(),
                            found.closedBefore(),
                            found.choices(),
                            reading,
                            found.counts().getDone());
                });
    }

    public Optional<byte[]> part(long id, int number) {
        return imports.part(id, number);
    }

    /** Looks at some rows and takes down what is to be said about them. @return whether to go on */
    public boolean check(long id, String claim, List<RowReading.Result> rows, SeenInFile seen) {
        var open = believed(id, claim);
        open.ifPresent(found -> {
            var findings = new ArrayList<Finding>();
            var good = rows.stream().filter(row -> row.newcomer() != null).toList();
            var known =
                    people.look(good.stream().map(RowReading.Result::newcomer).toList());
            for (int i = 0; i < good.size(); i++) {
                var finding = who(good.get(i), known.get(i), seen);
                found.counts().count(finding.map(ImportSteps::fate).orElse(Fate.ADDED));
                finding.ifPresent(findings::add);
            }
            rows.stream().filter(row -> row.newcomer() == null).forEach(row -> {
                found.counts().countWrong();
                findings.addAll(row.problems());
            });
            found.counts().countDone(rows.size());
            if (found.counts().getWrong() + found.counts().getKnown() < MOST_FINDINGS) {
                imports.add(id, findings);
            }
        });
        return open.isPresent();
    }

    /** Takes the good ones of some rows into the directory. @return whether to go on */
    public boolean write(long id, String claim, List<RowReading.Result> rows) {
        var open = believed(id, claim);
        open.ifPresent(found -> {
            var counts = new ImportCounts();
            counts.countDone(rows.size());
            intake.take(rows, found.forKnown(), found.author(), counts);
            imports.lock(id).ifPresent(again -> again.counts().add(counts));
        });
        return open.isPresent();
    }

    /**
     * Takes all rows, and ends the import, in one transaction of its own; or changes nothing.
     *
     * @param batches some rows at a time; none at the end
     * @param goesOn is told how many rows were worked on, and says whether to go on
     * @throws NotWholeException when one of the lines cannot be taken
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeWhole(Task task, String claim, Supplier<List<RowReading.Result>> batches, LongPredicate goesOn) {
        whole.take(task, claim, batches, goesOn);
    }

    /** Writes down how far the work has come that is not to be seen yet. @return whether to go on */
    public boolean hasComeTo(long id, String claim, long done) {
        var open = believed(id, claim);
        open.ifPresent(found -> found.counts().haveComeTo(done));
        return open.isPresent();
    }

    /** Nothing was written: all lines are to be looked at again, to see which one cannot be taken any more. */
    public void beginAgain(long id, String claim) {
        believed(id, claim).ifPresent(CustomerImport::isUndone);
    }

    /** The last line was worked on. A file that was written is not needed any more. */
    public void finish(long id, String claim) {
        believed(id, claim).ifPresent(found -> {
            found.finish(clock.now());
            if (found.state() == ImportState.DONE) {
                imports.removeFile(id);
                audit.tell(
                        "customer.imported",
                        found.author(),
                        found.fileName(),
                        null,
                        found.counts().told());
            }
        });
    }

    /** Somebody else may have taken it over, or thrown it away. */
    private Optional<CustomerImport> believed(long id, String claim) {
        var found = imports.lock(id).filter(one -> one.isClaimedBy(claim));
        found.ifPresent(one -> one.isClaimed(claim, clock.now().plus(BELIEVED_FOR)));
        return found;
    }

    private static Optional<Finding> who(RowReading.Result row, Known known, SeenInFile seen) {
        var earlier = seen.before(row.newcomer(), known, row.line());
        if (known != null && known.isClosed()) {
            return Optional.of(new Finding(
                    row.line(),
                    Field.EMAIL,
                    Finding.Kind.PROTECTED,
                    Refusal.because("import.known.login"),
                    known.id()));
        }
        if (earlier.isPresent()) {
            return Optional.of(Finding.of(
                    row.line(),
                    null,
                    Finding.Kind.KNOWN,
                    Refusal.because("import.known.inFile", String.valueOf(earlier.get()))));
        }
        return Optional.ofNullable(known)
                .map(one -> new Finding(
                        row.line(),
                        fieldOf(one.by()),
                        Finding.Kind.KNOWN,
                        Refusal.because("import.known." + one.by().toLowerCase(Locale.ROOT)),
                        one.id()));
    }

    private static Field fieldOf(String by) {
        return switch (by) {
            case "EMAIL" -> Field.EMAIL;
            case "PHONE" -> Field.PHONE;
            default -> null;
        };
    }

    private static Fate fate(Finding finding) {
        return finding.kind() == Finding.Kind.PROTECTED ? Fate.CLOSED : Fate.LEFT;
    }
}
