package app.foyer.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which services have rules of their own, where all others follow a topic for all: {@link ServicePolicy} and
 * {@link ServicePayments}. Always asks the database, so that the next click on every node obeys a change; one query, whatever
 * the number of services.
 */
@Stateless
public class ServicePolicies {

    @Inject
    private SettingRecords records;

    @Inject
    private StoredSettings stored;

    /** What this service does differently from all; mostly nothing. */
    @RolesAllowed("ADMIN")
    public ServicePolicy of(long serviceId) {
        return of(ServicePolicy.class, serviceId);
    }

    /** @param topic whose components are all optional: what is empty is as for all services */
    @RolesAllowed("ADMIN")
    public <T extends Record> T of(Class<T> topic, long serviceId) {
        return records.read(topic, OneService.end(serviceId));
    }

    /** By service id; those that do nothing differently may be missing. */
    @PermitAll
    public Map<Long, ServicePolicy> all() {
        return all(ServicePolicy.class);
    }

    /** The same of another topic. */
    @PermitAll
    public <T extends Record> Map<Long, T> all(Class<T> topic) {
        var settings = stored.of(Topics.nameOf(topic));
        var policies = new HashMap<Long, T>();
        for (var name : settings.keySet()) {
            OneService.in(name)
                    .ifPresent(service -> policies.computeIfAbsent(
                            service, id -> SettingRecords.create(topic, OneService.end(id), settings)));
        }
        return policies;
    }

    /** Grows with every change of one service's rules: what a form has seen. */
    @RolesAllowed("ADMIN")
    public long versionOf(Class<? extends Record> topic, long serviceId) {
        return records.version(topic, OneService.end(serviceId));
    }

    /**
     * Writes what differs from what the person has seen, and logs it; other people's changes of other rules stay.
     *
     * @param who name of the person who decides, for the log
     * @throws app.foyer.shared.RefusedException when a notice is outside its {@link Range}; nothing is written then
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed the same rule since
     */
    @RolesAllowed("ADMIN")
    public void write(long serviceId, Record policy, Seen seen, String who) {
        records.write(List.of(policy), OneService.end(serviceId), seen, who);
    }

    /** The last changes of one service's rules, the latest first. */
    @RolesAllowed("ADMIN")
    public List<Settings.Change> changes(Class<? extends Record> topic, long serviceId, int count) {
        return stored.changesOf(Topics.nameOf(topic), OneService.end(serviceId), count).stream()
                .flatMap(change -> SettingRecords.line(change).stream())
                .toList();
    }

    /** @param name of a setting, as the log has it; empty when it is not about one service */
    @PermitAll
    public Optional<Long> serviceIn(String name) {
        return OneService.in(name);
    }
}
