package app.foyer.web.admin.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * One column of the grid: a day, or on one day a person.
 *
 * @param titleAddress where its head leads; null for nowhere
 * @param remark what holds for all of it: closed, or who is away; empty for nothing
 * @param newAddress of the dialog for a new appointment in it
 * @param staff the id of whose column it is; null when it is of several
 * @param now where the hand of the clock stands; null when that is not today
 */
public record Column(
        String id,
        String title,
        String titleAddress,
        String remark,
        boolean isToday,
        String newAddress,
        String newLabel,
        Long staff,
        List<Slot> slots,
        List<Paint> paints,
        List<Block> blocks,
        String now)
        implements Serializable {

    /**
     * A step of the scale that can be clicked, or on which something is dropped.
     *
     * @param address of the dialog for a new appointment then; null for an hour that this day does not have
     * @param at the moment, for forms
     */
    public record Slot(String classes, String address, String at, String time) implements Serializable {

        public boolean isMissing() {
            return address == null;
        }
    }

    /** Something behind the appointments: when nobody is to be had. */
    public record Paint(String classes, String label) implements Serializable {}
}
