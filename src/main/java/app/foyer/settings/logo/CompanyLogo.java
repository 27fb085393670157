package app.foyer.settings.logo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The picture of the company's logo, a PNG of our own making. There is one row, and it is never deleted. */
@Entity
@Table(name = "company_logo")
public class CompanyLogo {

    static final int THE_ONE = 1;

    @Id
    private Integer id;

    /** Null while there is no logo. */
    private byte[] content;

    protected CompanyLogo() {
        // for Jakarta Persistence
    }

    void show(byte[] png) {
        content = png == null ? null : png.clone();
    }

    byte[] content() {
        return content == null ? null : content.clone();
    }
}
