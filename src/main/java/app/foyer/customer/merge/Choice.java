package app.foyer.customer.merge;

import app.foyer.customer.Customer;
import app.foyer.customer.CustomerDetails;
import app.foyer.customer.Profile;
import app.foyer.shared.EmailAddress;
import java.util.Set;

/** What is known of a person whose two entries become one: chosen field by field, with the notes of both. */
final class Choice {

    private final Set<MergeField> fromTheOther;
    private final Profile ours;
    private final Profile theirs;
    private final EmailAddress email;
    private final boolean isReachable;
    private final String notes;

    /** Everything is read before either entry is changed. The address of the account that is left is not to be chosen. */
    Choice(Customer stays, Customer goes, Set<MergeField> fromTheOther, MergePolicy policy) {
        this.fromTheOther = fromTheOther;
        ours = stays.profile();
        theirs = goes.profile();
        var isTheirs =
                policy.left().isThere() ? policy.left() == policy.goes() : fromTheOther.contains(MergeField.EMAIL);
        var owner = isTheirs ? goes : stays;
        email = owner.email();
        isReachable = owner.isReachable();
        notes = (stays.notes() + "\n" + goes.notes()).strip();
    }

    void applyTo(Customer stays) {
        stays.describe(profile(), email, notes.substring(0, Math.min(notes.length(), CustomerDetails.LONGEST_NOTES)));
        if (!isReachable) {
            stays.isFoundByEmailNoMore();
        }
    }

    private Profile profile() {
        var zone = from(MergeField.TIME_ZONE);
        return new Profile(
                from(MergeField.FIRST_NAME).firstName(),
                from(MergeField.LAST_NAME).lastName(),
                from(MergeField.PHONE).phone(),
                from(MergeField.GENDER).gender(),
                from(MergeField.BIRTH_DATE).birthDate(),
                from(MergeField.LANGUAGE).language(),
                zone.timeZone(),
                zone.zoneChosen());
    }

    private Profile from(MergeField field) {
        return fromTheOther.contains(field) ? theirs : ours;
    }
}
