package app.foyer.web.admin.customer;

import app.foyer.customer.merge.MergeField;
import app.foyer.customer.merge.MergeService.Pair;
import app.foyer.customer.merge.MergeService.Side;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.ZoneChoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What two entries say about one thing, in words. */
@Dependent
class MergeWords {

    @Inject
    private FacesWording wording;

    boolean differs(Pair pair, MergeField field) {
        return field == MergeField.PICTURE
                ? pair.stays().hasPicture() && pair.goes().hasPicture()
                : !value(pair.stays(), field).equals(value(pair.goes(), field));
    }

    String value(Side side, MergeField field) {
        var words = wording.here();
        var known = side.profile();
        var value =
                switch (field) {
                    case FIRST_NAME -> known.firstName();
                    case LAST_NAME -> known.lastName();
                    case EMAIL -> side.email();
                    case PHONE -> known.phone();
                    case GENDER -> known.gender() == null ? "" : words.any(known.gender());
                    case BIRTH_DATE -> known.birthDate() == null ? "" : words.date(known.birthDate());
                    case LANGUAGE -> words.text("common.language." + known.language());
                    case TIME_ZONE -> ZoneChoice.name(known.timeZone(), words);
                    case PICTURE -> "";
                };
        return value;
    }
}
