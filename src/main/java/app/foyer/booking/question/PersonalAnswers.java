package app.foyer.booking.question;

import app.foyer.booking.AnswerFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one customer answered and accepted with all appointments, and how it is removed. */
@ApplicationScoped
class PersonalAnswers {

    private static final String THEIRS = " in (select b.id from Appointment b where b.customerId = :customer)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    long answers(long customer) {
        return count("select count(a) from Answer a where a.appointmentId" + THEIRS, customer);
    }

    long terms(long customer) {
        return count("select count(t) from AcceptedTerms t where t.appointmentId" + THEIRS, customer);
    }

    /** By the reference of the appointment. Three queries, however many there are. */
    List<Map<String, Object>> told(long customer) {
        var files = new LinkedHashMap<Long, FileOfAnswer>();
        for (var row : rows(
                "select f, a.id from FileOfAnswer f join Answer a on a.id = f.answerId where a.appointmentId" + THEIRS,
                customer)) {
            files.put((Long) row[1], (FileOfAnswer) row[0]);
        }
        return rows(
                        "select b.reference, a from Answer a join Appointment b on b.id = a.appointmentId"
                                + " where b.customerId = :customer order by b.startsAt, b.id, a.sortOrder, a.id",
                        customer)
                .stream()
                .map(row -> told((String) row[0], (Answer) row[1], files))
                .toList();
    }

    private static Map<String, Object> told(String reference, Answer answer, Map<Long, FileOfAnswer> files) {
        var told = new LinkedHashMap<String, Object>();
        told.put("appointment", reference);
        told.put("question", answer.row().question());
        told.put("answer", answer.row().answer());
        var file = files.get(answer.id());
        if (file != null) {
            told.put("file", Map.of("%s-%d.%s".formatted(reference, answer.id(), ending(file)), file.content()));
        }
        return told;
    }

    private static String ending(FileOfAnswer file) {
        return switch (file.type()) {
            case AnswerFile.PDF -> "pdf";
            case AnswerFile.PNG -> "png";
            default -> "jpg";
        };
    }

    List<Map<String, Object>> accepted(long customer) {
        return rows(
                        "select b.reference, t from AcceptedTerms t join Appointment b on b.id = t.appointmentId"
                                + " where b.customerId = :customer order by t.acceptedAt, b.id",
                        customer)
                .stream()
                .map(row -> {
                    var terms = ((AcceptedTerms) row[1]).row();
                    var told = new LinkedHashMap<String, Object>();
                    told.put("appointment", row[0]);
                    told.put("version", terms.version());
                    told.put("terms", terms.wording());
                    told.put("link", terms.link());
                    told.put("acceptedAt", terms.at());
                    return (Map<String, Object>) told;
                })
                .toList();
    }

    void remove(long customer) {
        run(
                "delete from FileOfAnswer f where f.answerId in (select a.id from Answer a where a.appointmentId"
                        + THEIRS + ")",
                customer);
        run("delete from Answer a where a.appointmentId" + THEIRS, customer);
        run("delete from AcceptedTerms t where t.appointmentId" + THEIRS, customer);
    }

    private long count(String jpql, long customer) {
        return em.createQuery(jpql, Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    private List<Object[]> rows(String jpql, long customer) {
        return em.createQuery(jpql, Object[].class)
                .setParameter("customer", customer)
                .getResultList();
    }

    private void run(String jpql, long customer) {
        em.createQuery(jpql).setParameter("customer", customer).executeUpdate();
    }
}
