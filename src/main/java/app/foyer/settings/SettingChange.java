package app.foyer.settings;

import app.foyer.shared.ChangedMeanwhileException.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the settings' log: what was changed, by whom, when, from what to what. */
@Entity
@Table(name = "setting_change")
public class SettingChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "setting_change_id")
    @SequenceGenerator(name = "setting_change_id", sequenceName = "setting_change_id")
    private Long id;

    private String name;

    @Column(name = "old_content")
    private String oldContent;

    @Column(name = "new_content")
    private String newContent;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected SettingChange() {
        // for Jakarta Persistence
    }

    static SettingChange of(String name, String oldContent, String newContent, String who, Instant now) {
        var change = new SettingChange();
        change.name = name;
        change.oldContent = oldContent;
        change.newContent = newContent;
        change.changedBy = who;
        change.changedAt = now;
        return change;
    }

    /** For whoever was about to change it too. */
    Change told() {
        return new Change(SettingChanged.ACTION, name, oldContent, newContent);
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String oldContent() {
        return oldContent;
    }

    String newContent() {
        return newContent;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
