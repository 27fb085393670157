package app.foyer.shared.personal;

import java.io.Serializable;

/**
 * So many of something that is kept about a person, and what becomes of it.
 *
 * @param what key of its words below {@code common.kept.}, for example {@code appointments}
 */
public record Kept(String what, long count, Fate fate) implements Serializable {}
