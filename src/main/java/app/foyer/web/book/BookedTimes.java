package app.foyer.web.book;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.shared.TimeRange;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The time of an appointment as a page tells it. */
@Named
@RequestScoped
public class BookedTimes {

    @Inject
    private Visitor visitor;

    public TimeRange of(Details booked) {
        return new TimeRange(booked.start(), booked.end());
    }

    /** Whether the clock at the place shows another time than the visitor's. */
    public boolean isElsewhere(Details booked) {
        var there = booked.place().zone().getRules().getOffset(booked.start());
        return !there.equals(visitor.zone().getRules().getOffset(booked.start()));
    }
}
