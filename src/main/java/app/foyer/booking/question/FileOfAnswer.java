package app.foyer.booking.question;

import app.foyer.booking.AnswerFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file that is an answer; apart from it, so that a list of answers reads no file. */
@Entity
@Table(name = "appointment_answer_file")
public class FileOfAnswer {

    @Id
    @Column(name = "answer_id")
    private Long answerId;

    @Column(name = "file_type")
    private String fileType;

    private byte[] content;

    protected FileOfAnswer() {
        // for Jakarta Persistence
    }

    static FileOfAnswer of(Answer answer, AnswerFile file) {
        var kept = new FileOfAnswer();
        kept.answerId = answer.id();
        kept.fileType = file.type();
        kept.content = file.content();
        return kept;
    }

    String type() {
        return fileType;
    }

    byte[] content() {
        return content.clone();
    }
}
