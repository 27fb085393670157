package app.foyer.booking.question;

import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.catalog.Order;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making, changing, ordering and archiving questions. Every change is in the audit, with what was before and after. */
@Stateless
@RolesAllowed("ADMIN")
public class QuestionService {

    static final int MOST = 30;

    private static final String CREATED = "settings.questionCreated";
    private static final String CHANGED = "settings.questionChanged";
    private static final String MOVED = "settings.questionMoved";
    private static final String ARCHIVED = "settings.questionArchived";
    private static final String RESTORED = "settings.questionRestored";

    @Inject
    private Questions questions;

    @Inject
    private AuditLog audit;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private BusinessClock clock;

    /** Those that are asked, in their order. */
    public List<QuestionRow> asked() {
        return questions.asked().stream().map(Question::row).toList();
    }

    /** Those that are asked no more. */
    public List<QuestionRow> archived() {
        return questions.archived().stream().map(Question::row).toList();
    }

    public Optional<QuestionRow> find(long id) {
        return questions.find(id).map(Question::row);
    }

    /** What speaks against it, by the field: {@code services}, {@code label.de}, {@code choices.en}. */
    public Map<String, Refusal> problems(QuestionDraft draft) {
        return draft.problems();
    }

    /** A new one, asked last. @param who makes it, for the log */
    public long add(QuestionDraft draft, String who) {
        mustBeWellPut(draft);
        var question = Question.ask(draft, nextPlace());
        questions.add(question);
        tell(CREATED, who, null, question.row());
        return question.id();
    }

    /**
     * @param seen the version that the person had before their eyes
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another one by now
     */
    public void change(long id, QuestionDraft draft, long seen, String who) {
        var question = locked(id);
        var before = question.row();
        mustBeWellPut(draft);
        meanwhile.mustBeAsSeen(seen, before.version(), List.of(CREATED, CHANGED, ARCHIVED, RESTORED), name(before));
        question.forgetTexts();
        questions.settle();
        question.become(draft);
        questions.growVersion(question);
        tell(CHANGED, who, before, question.row());
    }

    /** One place up or down; nothing happens at the end. @param up asked earlier than before */
    public void move(long id, boolean up, String who) {
        var order = questions.lockAsked().stream()
                .sorted(Comparator.comparing(Question::place).thenComparing(Question::id))
                .toList();
        var before = new Order(order.stream().map(Question::id).toList());
        var after = before.with(id, up);
        if (after.equals(before)) {
            return;
        }
        after.ids().forEach(one -> questions.stand(one, after.ids().indexOf(one) + 1));
        var moved = order.get(before.ids().indexOf(id)).row();
        audit.tell(MOVED, who, name(moved), before.placeOf(id), after.placeOf(id));
    }

    /** Asked no more; what was answered stays. */
    public void archive(long id, String who) {
        var question = locked(id);
        if (!question.isArchived()) {
            var before = question.row();
            question.archive(clock.now());
            tell(ARCHIVED, who, before, null);
        }
    }

    /** Asked again, last. */
    public void restore(long id, String who) {
        var question = locked(id);
        if (question.isArchived()) {
            question.restore(nextPlace());
            tell(RESTORED, who, null, question.row());
        }
    }

    private int nextPlace() {
        var asked = questions.lockAsked();
        if (asked.size() >= MOST) {
            throw new RefusedException(Refusal.because("question.tooMany", MOST));
        }
        return asked.stream().mapToInt(Question::place).max().orElse(0) + 1;
    }

    private static void mustBeWellPut(QuestionDraft draft) {
        var problems = List.copyOf(draft.problems().values());
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private Question locked(long id) {
        return questions.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("question.unknown")));
    }

    private void tell(String what, String who, QuestionRow before, QuestionRow after) {
        audit.tell(
                what,
                who,
                name(after == null ? before : after),
                before == null ? null : before.inShort(),
                after == null ? null : after.inShort());
    }

    /** With its number: what it says may change. */
    private static String name(QuestionRow row) {
        return "#" + row.id() + " " + row.label(Texts.LANGUAGES.get(0));
    }
}
