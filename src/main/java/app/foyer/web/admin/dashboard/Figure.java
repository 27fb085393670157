package app.foyer.web.admin.dashboard;

/**
 * A number that leads to its list.
 *
 * @param name for its id
 * @param told the number, as people write it
 * @param more over what time, or of how many
 * @param asks whether somebody should do something about it
 */
public record Figure(String name, String label, String told, String more, String address, boolean asks) {}
