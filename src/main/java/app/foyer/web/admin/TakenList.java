package app.foyer.web.admin;

import app.foyer.audit.AuditLog;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.sheet.Sheet;
import app.foyer.shared.sheet.SheetKind;
import app.foyer.web.support.FacesWording;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands a list to the browser as a file, row by row while it is read. It is asked for by a form and not by a link: nothing is
 * changed, but who took which list is written into the log, and what leaves a trace is no looking.
 */
@RequestScoped
public class TakenList {

    /** Rows that are read at once. */
    public static final int PIECE = 500;

    /** What was typed there names people, and would outlive them in the log. */
    private static final Set<String> NAMES_PEOPLE = Set.of("search", "who", "text");

    @Inject
    private AuditLog audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private BusinessClock clock;

    @Inject
    private FacesWording wording;

    /**
     * What is taken.
     *
     * @param name of the file and of the workbook's tab, in plain letters: {@code customers}
     * @param action for the log
     * @param filter what the address of the list says, for the log
     * @param heads keys of the words above the columns
     */
    public record What(String name, String action, Map<String, String> filter, List<String> heads) {}

    /**
     * @param kind of the file, as the form says it
     * @param after at most {@value #PIECE} rows that come after one, none at the end; {@code null} stands before the first
     * @param cells of one row
     */
    public <R> void send(String kind, What what, Function<R, List<R>> after, Function<R, ? extends List<?>> cells)
            throws IOException {
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
        var words = wording.here();
        try (var sheet = Sheet.open(how, external.getResponseOutputStream(), what.name())) {
            sheet.add(what.heads().stream().map(key -> words.text(key)).toList());
            R last = null;
            for (var rows = after.apply(last); !rows.isEmpty(); rows = after.apply(last)) {
                for (var row : rows) {
                    sheet.add(cells.apply(row));
                    last = row;
                }
            }
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
