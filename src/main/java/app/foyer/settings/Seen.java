package app.foyer.settings;

/**
 * What a person knows who saves a form of settings; both count the changes that its topics ever had.
 *
 * @param shown what the form showed when it was opened: what it says now and did not say then is the person's own change
 * @param told up to where the person has been told of other people's changes; the same as {@code shown} at first
 */
public record Seen(long shown, long told) {}
