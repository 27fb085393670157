package app.foyer.booking.question;

import app.foyer.booking.AnswerFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of a form that was not taken yet. Without the secret of the browser that sent it nobody finds it. */
@Entity
@Table(name = "kept_file")
public class KeptFile {

    @Id
    private String id;

    private String holder;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_type")
    private String fileType;

    private byte[] content;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "kept_until")
    private Instant keptUntil;

    protected KeptFile() {
        // for Jakarta Persistence
    }

    static KeptFile of(String id, String holder, AnswerFile file, Instant until) {
        var kept = new KeptFile();
        kept.id = id;
        kept.holder = holder;
        kept.fileName = file.name();
        kept.fileType = file.type();
        kept.content = file.content();
        kept.keptUntil = until;
        return kept;
    }

    /** Whether it may be had now. @param wish by which a form names itself; the one that took it still finds it when it comes twice */
    boolean isFor(String wish, Instant now) {
        return now.isBefore(keptUntil) && (takenBy == null || takenBy.equals(wish));
    }

    void takenBy(String wish, Instant until) {
        takenBy = wish;
        keptUntil = until;
    }

    AnswerFile file() {
        return AnswerFile.kept(fileName, fileType, content);
    }
}
