package app.foyer.web.admin.calendar;

import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;

/**
 * An appointment as it is painted, or several of one group.
 *
 * @param id of the link
 * @param address of its drawer, or of the group's list
 * @param classes where it stands, how it is coloured
 * @param starts the beginning alone, where there is little room
 * @param who the customer, or how many there are
 * @param where the place, when it is another one than the calendar's; else empty
 * @param status null for a group
 * @param tellsStatus whether it has to be said: what is confirmed, and then over, is as usual unless the colours are about it
 * @param reference empty for a group
 * @param isMovable whether it can be dragged
 * @param seen the version that whoever moves it has seen
 * @param start the moment at which it begins, for forms
 * @param minutes how long it is
 * @param whole everything of it in one sentence, for who does not see where it stands
 */
public record Block(
        String id,
        String address,
        String classes,
        String time,
        String starts,
        String who,
        String service,
        String staff,
        String where,
        AppointmentStatus status,
        boolean tellsStatus,
        String reference,
        boolean isMovable,
        int seen,
        String start,
        long staffId,
        long minutes,
        String whole)
        implements Serializable {}
