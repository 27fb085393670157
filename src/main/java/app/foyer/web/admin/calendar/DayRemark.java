package app.foyer.web.admin.calendar;

import java.io.Serializable;

/**
 * What holds for a whole day: closed, who is away; empty words for nothing.
 *
 * @param isNobodyThere whether nobody of those who are shown is to be had, so that the whole day is painted so
 */
public record DayRemark(String words, boolean isNobodyThere) implements Serializable {

    static final DayRemark NONE = new DayRemark("", false);
}
