package app.foyer.customer.importing;

import app.foyer.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What is to be said about a line, kept until the import is thrown away. Nothing of the line itself is in it. */
@Entity
@Table(name = "customer_import_finding")
public class ImportFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_import_finding_id")
    @SequenceGenerator(name = "customer_import_finding_id", sequenceName = "customer_import_finding_id")
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private long line;

    @Enumerated(EnumType.STRING)
    private Field field;

    @Enumerated(EnumType.STRING)
    private Finding.Kind kind;

    private String why;

    private String fact;

    @Column(name = "customer_id")
    private Long customerId;

    protected ImportFinding() {
        // for Jakarta Persistence
    }

    static ImportFinding of(long importId, Finding found) {
        var finding = new ImportFinding();
        finding.importId = importId;
        finding.line = found.line();
        finding.field = found.field();
        finding.kind = found.kind();
        finding.why = found.why().messageKey();
        finding.fact = found.why().facts().isEmpty()
                ? null
                : String.valueOf(found.why().facts().get(0));
        finding.customerId = found.customer();
        return finding;
    }

    Finding finding() {
        var said = fact == null ? Refusal.because(why) : Refusal.because(why, fact);
        return new Finding(line, field, kind, said, customerId);
    }
}
