package app.foyer.web.admin.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * A day or a week as columns beside one scale of hours.
 *
 * @param size how long the scale is, as a class
 * @param hours the lines of the scale
 */
public record Grid(String size, List<Hour> hours, List<Column> columns) implements Serializable {

    /** @param isRepeated whether it is the second pass of an hour that comes twice */
    public record Hour(String classes, String label, boolean isRepeated) implements Serializable {}
}
