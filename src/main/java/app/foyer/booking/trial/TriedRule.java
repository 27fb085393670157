package app.foyer.booking.trial;

import java.io.Serializable;

/**
 * A setting that was looked at.
 *
 * @param setting its name in {@link app.foyer.settings.PanelSettings}
 * @param content what it says for this appointment
 * @param ofService whether the service has a rule of its own here; else it is the one for all services
 * @param against whether it is why the answer is no
 */
public record TriedRule(String setting, Object content, boolean ofService, boolean against) implements Serializable {}
