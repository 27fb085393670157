package app.foyer.customer.merge;

import java.util.Optional;

/**
 * Two entries of the directory that become one.
 *
 * @param from the number of the entry that goes
 * @param to the number of the entry that stays
 * @param isTheOthersAccount whether the account that is left is that of the entry that goes
 * @param lostAccount a barred account that goes as well, since a person has at most one
 * @param isTheOthersPicture whether the picture of the entry that goes is wanted, where both have one
 */
public record Union(
        long from, long to, boolean isTheOthersAccount, Optional<Long> lostAccount, boolean isTheOthersPicture) {}
