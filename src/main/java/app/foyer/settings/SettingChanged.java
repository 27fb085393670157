package app.foyer.settings;

/**
 * A setting was changed. Fired in the transaction that changes it.
 *
 * @param name with its topic: {@code panel.changesClose}
 * @param before as it is stored, like {@code after}
 */
public record SettingChanged(String name, String before, String after, String who) {

    /** What {@code AuditLog} calls it. */
    public static final String ACTION = "settings.changed";
}
