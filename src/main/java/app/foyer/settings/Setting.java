package app.foyer.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One decision of the business as it is stored. Absent until it differs from its default for the first time. */
@Entity
@Table(name = "setting")
public class Setting {

    @Id
    private String name;

    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Setting() {
        // for Jakarta Persistence
    }

    static Setting named(String name) {
        var setting = new Setting();
        setting.name = name;
        return setting;
    }

    void become(String newContent, String who, Instant now) {
        content = newContent;
        changedAt = now;
        changedBy = who;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }
}
