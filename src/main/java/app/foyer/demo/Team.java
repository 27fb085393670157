package app.foyer.demo;

import app.foyer.catalog.Location;
import app.foyer.catalog.StaffMember;
import java.util.List;

/** Who works where at Weber &amp; Matos. */
record Team(
        Location berlin,
        Location lisbon,
        StaffMember miriam,
        StaffMember tomas,
        StaffMember jonas,
        StaffMember ines,
        StaffMember sofia) {

    List<Location> locations() {
        return List.of(berlin, lisbon);
    }

    List<StaffMember> everybody() {
        return List.of(miriam, tomas, jonas, ines, sofia);
    }
}
