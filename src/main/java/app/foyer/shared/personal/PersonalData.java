package app.foyer.shared.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one part of Foyer keeps about people. Whoever adds a table that knows people implements this, or adds the table to
 * an implementation: a test finds tables that nobody answers for. The questions are asked about oneself alone; all are
 * asked in one transaction.
 */
public interface PersonalData {

    /** By which it stands in a download: {@code appointments}. Unique. */
    String name();

    /** The tables for which this answers, in small letters. */
    Set<String> tables();

    /**
     * When it is this part's turn to forget: what points to others goes first. Rooms that come later in the order of the
     * architecture have smaller numbers.
     */
    int turn();

    /** How much there is, and what would become of it. What there is none of is left out. */
    List<Kept> kept(Individual person, DeletionMode mode);

    /**
     * All of it, for its owner, without secrets and hashes.
     *
     * @return maps, lists, texts, numbers, truth values, moments and days; bytes are files of their own
     */
    Map<String, Object> export(Individual person);

    /** Lets what {@link #kept} said come true. Afterwards nothing here leads to the account any more. */
    void forget(Individual person, DeletionMode mode);
}
