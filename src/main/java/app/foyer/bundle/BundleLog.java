package app.foyer.bundle;

import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the audit is told of packages, with what was before and after; and who was the last. */
@ApplicationScoped
class BundleLog {

    static final String CREATED = "settings.packageCreated";
    static final String CHANGED = "settings.packageChanged";
    static final String ARCHIVED = "settings.packageArchived";
    static final String RESTORED = "settings.packageRestored";
    static final String ORDERED = "settings.packageOrdered";

    @Inject
    private AuditLog audit;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private SoldServices services;

    /** @param before null of a new one; {@code after} of one that is not sold any more */
    void tell(String action, String who, Bundle bundle, String before, String after) {
        audit.tell(action, who, name(bundle), before, after);
    }

    /** @throws app.foyer.shared.ChangedMeanwhileException when somebody has changed it since it was seen */
    void mustBeAsSeen(long seen, Bundle bundle) {
        meanwhile.mustBeAsSeen(seen, bundle.version(), List.of(CREATED, CHANGED, ARCHIVED, RESTORED), name(bundle));
    }

    /** All of it in one line, the services by name; the description at the end, since it may be cut. */
    String inShort(Bundle bundle, Map<Long, Integer> sessions) {
        var names = services.names();
        var parts = new TreeMap<>(sessions)
                .entrySet().stream()
                        .map(part -> part.getValue() + " x " + names.getOrDefault(part.getKey(), "#" + part.getKey()))
                        .collect(Collectors.joining(", "));
        return "%s; %s; %s; %s; %s; %s"
                .formatted(
                        bundle.name(),
                        parts,
                        bundle.price().toPlainString(),
                        bundle.validity(),
                        bundle.buyers(),
                        bundle.description());
    }

    /** With its number, which alone tells two of one name apart. */
    private static String name(Bundle bundle) {
        return bundle.name() + " #" + bundle.id();
    }
}
