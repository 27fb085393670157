package app.foyer.web.admin.audit;

import app.foyer.account.Role;
import app.foyer.audit.AuditService.Line;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Service;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.SettingChanged;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.ChangedMeanwhileException.Change;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import app.foyer.web.admin.setting.SettingWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of the log in words. What has none is shown as it is stored. */
@Dependent
class AuditWords {

    private static final String ACTION = "admin.audit.action.";
    /** Whose address was given is told as whom it was about: it need not be who gave it. */
    private static final Set<String> NOT_THEM = Set.of("account.signInRefused");

    private static final Pattern STAFF = Pattern.compile("staff ([0-9]{1,18})");
    private static final Set<String> STATUSES =
            Arrays.stream(AppointmentStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,20}Z");
    private static final Set<String> DELETED = Set.of("customer.deleted", "account.deleted");
    private static final String MODE = "admin.audit.mode.";
    private static final String KEPT = "appointment.moneyKept";
    private static final String VIEW = "customer.viewBegun";

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    @Inject
    private CatalogService catalog;

    /** The actions whose words contain what somebody looks for; none for nothing. */
    static Set<String> actionsSaying(String typed, Locale reader) {
        var wanted = typed.strip().toLowerCase(reader);
        var texts = Texts.in(reader);
        return wanted.isEmpty()
                ? Set.of()
                : texts.keysFrom(ACTION)
                        .filter(key -> texts.of(key).toLowerCase(reader).contains(wanted))
                        .map(key -> key.substring(ACTION.length()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What was done. */
    String action(Line line, Wording words) {
        return textOr(ACTION + line.action(), line.action(), words);
    }

    /** Who did it: an address, or who stands for nobody. */
    String actor(Line line, Wording words) {
        var who = NOT_THEM.contains(line.action()) ? "unknown" : line.actor();
        return textOr("admin.audit.actor." + who, who, words);
    }

    /** To whom or what. */
    String subject(Line line, Wording words) {
        return subject(change(line), words);
    }

    /** The same, of what somebody did meanwhile. */
    String subject(Change change, Wording words) {
        if (policies.serviceIn(change.subject()).isPresent()) {
            return ofOneService(change.subject(), words);
        }
        return isOfASetting(change)
                ? textOr("admin." + change.subject(), change.subject(), words)
                : textOr("admin.audit.actor." + change.subject(), change.subject(), words);
    }

    /** {@code Customers may cancel (Physiotherapy)}. */
    private String ofOneService(String name, Wording words) {
        var rule = rule(name);
        var service = policies.serviceIn(name).flatMap(catalog::service).map(Service::name);
        return words.text("admin.audit.ofService", textOr(topic(name) + rule, rule, words), service.orElse(name));
    }

    private static String rule(String name) {
        return name.substring(name.indexOf('.') + 1, name.indexOf('@'));
    }

    private static String topic(String name) {
        return name.startsWith("servicePayments.") ? "admin.payments." : "admin.panel.";
    }

    /** What it was, or became. */
    String content(Line line, String stored, Wording words) {
        return content(change(line), stored, words);
    }

    /** The same, of what somebody did meanwhile. */
    String content(Change change, String stored, Wording words) {
        if (isOfASetting(change) && policies.serviceIn(change.subject()).isPresent()) {
            var typed = settings.typed(change.subject(), Objects.requireNonNullElse(stored, ""));
            return SettingWords.ofOne(rule(change.subject()), typed, words);
        }
        if (stored == null || stored.isEmpty()) {
            return words.text("admin.audit.nothing");
        }
        if (change.action().equals(VIEW)) {
            return words.text("admin.audit.untilAtMost", words.dateTimeInZone(Instant.parse(stored)));
        }
        if (DELETED.contains(change.action()) && Texts.in(words.locale()).has(MODE + stored)) {
            return words.text(MODE + stored);
        }
        if (change.action().equals(KEPT)) {
            return new MoneyInTheLog(words).sum(stored);
        }
        if (change.action().startsWith("appointment.")
                && MoneyInTheLog.FORM.matcher(stored).matches()) {
            return new MoneyInTheLog(words).of(stored);
        }
        if (isOfASetting(change)) {
            return SettingWords.of(
                    change.subject().substring(change.subject().lastIndexOf('.') + 1),
                    settings.typed(change.subject(), stored),
                    words);
        }
        return Arrays.stream(stored.split(", "))
                .map(part -> named(part(part, words)))
                .collect(Collectors.joining(", "));
    }

    /** {@code staff 5} by name. */
    private String named(String part) {
        var found = STAFF.matcher(part);
        var who = found.matches() ? catalog.people().get(Long.valueOf(found.group(1))) : null;
        return who == null ? part : who.name();
    }

    /** Roles, statuses and moments are kept as programs write them. */
    private static String part(String part, Wording words) {
        if (isRole(part)) {
            return words.any(Role.valueOf(part));
        }
        if (STATUSES.contains(part)) {
            return words.any(AppointmentStatus.valueOf(part));
        }
        return MOMENT.matcher(part).matches() ? words.dateTimeInZone(Instant.parse(part)) : part;
    }

    static boolean isOfASetting(Change change) {
        return change.action().equals(SettingChanged.ACTION);
    }

    private static Change change(Line line) {
        return new Change(line.action(), line.subject(), line.before(), line.after());
    }

    private static boolean isRole(String part) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(part));
    }

    private static String textOr(String key, String otherwise, Wording words) {
        return Texts.in(words.locale()).has(key) ? words.text(key) : otherwise;
    }
}
