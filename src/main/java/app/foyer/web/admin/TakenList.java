package app.foyer.web.admin;

import app.foyer.audit.AuditLog;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.sheet.Sheet;
import app.foyer.shared.sheet.SheetKind;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands a list to the browser as a file, row by row while it is read. It is asked for by a form and not by a link: nothing is
 * changed, but who took which list is written into the log, and what leaves a trace is no looking.
 */
@RequestScoped
public class TakenList {

    /** What was typed there names people, and would outlive them in the log. */
    private static final Set<String> NAMES_PEOPLE = Set.of("search", "who", "text");

    @Inject
    private AuditLog audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private BusinessClock clock;

    /** Writes the rows of a list, each by itself. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Sheet sheet) throws IOException;
    }

    /**
     * What is taken.
     *
     * @param name of the file and of the workbook's tab, in plain letters: {@code customers}
     * @param action for the log
     * @param filter what the address of the list says, for the log
     */
    public record What(String name, String action, Map<String, String> filter, List<String> heads) {}

    public void send(String kind, What what, Rows rows) throws IOException {
        var how = SheetKind.valueOf(kind.toUpperCase(Locale.ROOT));
        var day = clock.now().atOffset(ZoneOffset.UTC).toLocalDate();
        var file = what.name() + "-" + day + "." + how.ending();
        audit.tell(what.action(), signedIn.getEmail(), file, null, told(what.filter()));
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(how.mediaType());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        try (var sheet = Sheet.open(how, external.getResponseOutputStream(), what.name())) {
            sheet.add(what.heads());
            rows.writeTo(sheet);
        }
        faces.responseComplete();
    }

    private static String told(Map<String, String> filter) {
        return filter.entrySet().stream()
                .map(choice ->
                        choice.getKey() + "=" + (NAMES_PEOPLE.contains(choice.getKey()) ? "…" : choice.getValue()))
                .collect(Collectors.joining(" "));
    }
}
