package app.foyer.booking.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Something that the business asks who books. Asked until it is archived; what was answered stays. */
@Entity
@Table(name = "booking_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking_question_id")
    @SequenceGenerator(name = "booking_question_id", sequenceName = "booking_question_id")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private boolean required;

    @Column(name = "for_all")
    private boolean forAll;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "booking_question_service", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "service_id")
    private Set<Long> serviceIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "booking_question_text", joinColumns = @JoinColumn(name = "question_id"))
    @MapKeyColumn(name = "language")
    private Map<String, QuestionText> texts = new HashMap<>();

    protected Question() {
        // for Jakarta Persistence
    }

    /** @param place in the order of the questions */
    static Question ask(QuestionDraft draft, int place) {
        var question = new Question();
        question.sortOrder = place;
        question.become(draft);
        return question;
    }

    /** Another kind of answer is asked for from now on; those that are kept know their own. */
    void become(QuestionDraft draft) {
        kind = draft.kind();
        required = draft.required();
        forAll = draft.forAll();
        serviceIds.clear();
        if (!forAll) {
            serviceIds.addAll(draft.services());
        }
        texts.clear();
        draft.texts().forEach((language, worded) -> texts.put(language, QuestionText.of(worded)));
    }

    /** Before it gets others: the persistence provider takes two languages of the same words for one, unless all go first. */
    void forgetTexts() {
        texts.clear();
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    /** Asked again, at the end. */
    void restore(int place) {
        archivedAt = null;
        sortOrder = place;
    }

    QuestionRow row() {
        var worded = new HashMap<String, QuestionDraft.Worded>();
        texts.forEach((language, text) -> worded.put(language, text.worded()));
        return new QuestionRow(
                id, version, new QuestionDraft(kind, required, forAll, serviceIds, worded), archivedAt != null);
    }

    Long id() {
        return id;
    }

    int place() {
        return sortOrder;
    }

    boolean isArchived() {
        return archivedAt != null;
    }
}
