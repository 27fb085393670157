package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake.ForKnown;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A file with customers on its way into the directory. */
@Entity
@Table(name = "customer_import")
public class CustomerImport {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_import_id")
    @SequenceGenerator(name = "customer_import_id", sequenceName = "customer_import_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private Encoding encoding;

    @Enumerated(EnumType.STRING)
    private Separator separator;

    @Column(name = "with_heads")
    private boolean withHeads;

    @Column(name = "heads_key")
    private String headsKey;

    private String mapping;

    @Enumerated(EnumType.STRING)
    @Column(name = "for_known")
    private ForKnown forKnown;

    @Column(name = "only_good")
    private boolean onlyGood;

    /** How many had a login when all lines were checked. */
    @Column(name = "closed_before")
    private long closedBefore;

    /** It was to be taken whole, and could not be. */
    private boolean undone;

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String claim;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Embedded
    private ImportCounts counts = new ImportCounts();

    protected CustomerImport() {
        // for Jakarta Persistence
    }

    static CustomerImport of(String fileName, String author, Instant now) {
        var made = new CustomerImport();
        made.fileName =
                fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
        made.author = author;
        made.createdAt = now;
        made.state = ImportState.NEW;
        made.forKnown = ForKnown.SKIP;
        made.encoding = Encoding.UTF_8;
        made.separator = Separator.COMMA;
        made.headsKey = "";
        made.mapping = "";
        return made;
    }

    void isRead(ImportChoices choices, Mapping columns, String key) {
        encoding = choices.encoding();
        separator = choices.separator();
        withHeads = choices.withHeads();
        headsKey = key;
        mapping = columns.text();
    }

    /** @param lines about as many as there are rows, to tell how far the work has come */
    void holds(long bytes, long lines) {
        fileSize = bytes;
        counts.beginAgain(lines);
    }

    /** Every line is to be looked at; what was found before is no longer true. */
    void check() {
        state = ImportState.CHECKING;
        free();
        counts.beginAgain(counts.getTotal());
    }

    void changeColumns() {
        undone = false;
        state = ImportState.NEW;
    }

    void write(ForKnown choice, boolean goodOnesAlone) {
        forKnown = choice;
        onlyGood = goodOnesAlone;
        closedBefore = counts.getClosed();
        undone = false;
        state = ImportState.WRITING;
        free();
        counts.beginAgain(counts.getTotal());
    }

    /** What became of a file that was taken whole. */
    void isWritten(ImportCounts all) {
        counts.beginAgain(all.getDone());
        counts.add(all);
    }

    /** Nothing was written; all lines are looked at again. */
    void isUndone() {
        check();
        undone = true;
    }

    void finish(Instant now) {
        if (state == ImportState.CHECKING) {
            state = ImportState.CHECKED;
            counts.wereAll();
        } else {
            state = ImportState.DONE;
            finishedAt = now;
        }
        free();
    }

    void isClaimed(String by, Instant until) {
        claim = by;
        claimedUntil = until;
    }

    boolean isClaimedBy(String who) {
        return who.equals(claim);
    }

    private void free() {
        claim = null;
        claimedUntil = null;
    }

    /** Who brought it is not told any more. */
    void losesAuthor(String nameless) {
        author = nameless;
    }

    Mapping mapping() {
        return Mapping.read(mapping, mapping.isEmpty() ? 0 : mapping.split(",").length);
    }

    ImportChoices choices() {
        return new ImportChoices(encoding, separator, withHeads);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String fileName() {
        return fileName;
    }

    long fileSize() {
        return fileSize;
    }

    ImportState state() {
        return state;
    }

    ForKnown forKnown() {
        return forKnown;
    }

    long closedBefore() {
        return closedBefore;
    }

    boolean wasUndone() {
        return undone;
    }

    boolean onlyGood() {
        return onlyGood;
    }

    String author() {
        return author;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    ImportCounts counts() {
        return counts;
    }
}
