package app.foyer.customer;

import app.foyer.shared.EmailAddress;

/**
 * All that is known about a person, and what becomes of it when the business hears more.
 *
 * @param email null when none is known
 * @param notes of the business, for itself
 */
record KnownFacts(Profile profile, EmailAddress email, String notes) {

    /**
     * What is said replaces what is known; what is not said stays. An address that is known stays in any case: it is by what
     * the person is found.
     */
    KnownFacts with(Newcomer said) {
        var zone = newZone(said);
        return new KnownFacts(
                new Profile(
                        said.firstName(),
                        said.lastName(),
                        or(said.phone(), profile.phone()),
                        or(said.gender(), profile.gender()),
                        or(said.birthDate(), profile.birthDate()),
                        or(said.language(), profile.language()),
                        zone ? said.timeZone() : profile.timeZone(),
                        zone || profile.zoneChosen()),
                or(email, said.email()),
                saysMore(said) ? said.notes() : notes);
    }

    /** What is not known is filled in; what is known stays. */
    KnownFacts filledFrom(Newcomer said) {
        var zone = newZone(said) && !profile.zoneChosen();
        return new KnownFacts(
                new Profile(
                        profile.firstName(),
                        profile.lastName(),
                        profile.phone().isEmpty() ? or(said.phone(), "") : profile.phone(),
                        or(profile.gender(), said.gender()),
                        or(profile.birthDate(), said.birthDate()),
                        profile.language(),
                        zone ? said.timeZone() : profile.timeZone(),
                        zone || profile.zoneChosen()),
                or(email, said.email()),
                notes.isBlank() && saysMore(said) ? said.notes() : notes);
    }

    /** A zone that is guessed already is chosen only when another one is said. */
    private boolean newZone(Newcomer said) {
        return said.timeZone() != null && !said.timeZone().equals(profile.timeZone());
    }

    private boolean saysMore(Newcomer said) {
        return said.notes() != null && !said.notes().equals(notes.strip());
    }

    private static <T> T or(T first, T second) {
        return first == null ? second : first;
    }
}
