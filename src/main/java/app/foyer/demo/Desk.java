package app.foyer.demo;

import app.foyer.availability.OpeningHours;
import java.util.List;

/** One staff member at one location: when, and with what. */
record Desk(String staffName, OpeningHours hours, List<Offered> offered) {

    long staffId() {
        return hours.calendar().staffId();
    }

    long locationId() {
        return hours.calendar().locationId();
    }
}
