package app.foyer.booking.question;

import app.foyer.settings.FormSettings;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The terms that were accepted with one appointment, as they stood then, and when. */
@Entity
@Table(name = "appointment_terms")
public class AcceptedTerms {

    @Id
    @Column(name = "appointment_id")
    private Long appointmentId;

    private String version;

    private String wording;

    private String link;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected AcceptedTerms() {
        // for Jakarta Persistence
    }

    static AcceptedTerms of(long appointment, FormSettings form, Instant now) {
        var accepted = new AcceptedTerms();
        accepted.appointmentId = appointment;
        accepted.version = form.termsVersion();
        accepted.wording = form.termsText();
        accepted.link = form.termsLink();
        accepted.acceptedAt = now;
        return accepted;
    }

    AnswersService.Accepted row() {
        return new AnswersService.Accepted(version, wording, link, acceptedAt);
    }
}
