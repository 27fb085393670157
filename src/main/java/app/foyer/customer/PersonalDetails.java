package app.foyer.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who somebody is: a name, and how messages and times are written to them. */
@Embeddable
public class PersonalDetails {

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "zone_chosen")
    private boolean zoneChosen;

    protected PersonalDetails() {
        // for Jakarta Persistence
    }

    static PersonalDetails of(Profile profile) {
        var details = new PersonalDetails();
        details.become(profile);
        return details;
    }

    void become(Profile profile) {
        firstName = profile.firstName();
        lastName = profile.lastName();
        gender = profile.gender();
        birthDate = profile.birthDate();
        language = profile.language();
        timeZone = profile.timeZone().getId();
        zoneChosen = profile.zoneChosen();
    }

    /** Only the language stays as it was. */
    void lose(String nameless) {
        become(new Profile(nameless, "", "", null, null, language, ZoneId.of("UTC"), false));
    }

    /** @param phone as people write it, may be empty */
    Profile profile(String phone) {
        return new Profile(firstName, lastName, phone, gender, birthDate, language, ZoneId.of(timeZone), zoneChosen);
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    String language() {
        return language;
    }

    String timeZone() {
        return timeZone;
    }
}
