package app.foyer.booking.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What somebody answered when they booked one appointment, with the question as they read it. Changed by nobody. */
@Entity
@Table(name = "appointment_answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_answer_id")
    @SequenceGenerator(name = "appointment_answer_id", sequenceName = "appointment_answer_id")
    private Long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Column(name = "question_id")
    private long questionId;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String question;

    private String answer;

    @Column(name = "sort_order")
    private int sortOrder;

    protected Answer() {
        // for Jakarta Persistence
    }

    static Answer to(Asked asked, String answer, long appointment, int place) {
        var kept = new Answer();
        kept.appointmentId = appointment;
        kept.questionId = asked.id();
        kept.kind = asked.kind();
        kept.question = asked.label();
        kept.answer = answer;
        kept.sortOrder = place;
        return kept;
    }

    Long id() {
        return id;
    }

    long appointmentId() {
        return appointmentId;
    }

    AnswersService.Given row() {
        return new AnswersService.Given(id, kind, question, answer);
    }
}
