package app.foyer.booking;

import app.foyer.coupon.CouponTaking;
import app.foyer.coupon.CouponTaking.Wish;
import app.foyer.coupon.Reduction;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The coupons with which appointments are booked: used when one is booked, in the same transaction, and good for somebody else once
 * it is called off. With a session of a package there is no price off which anything could be taken.
 */
@ApplicationScoped
class HeldCoupons {

    @Inject
    private CouponTaking coupons;

    @Inject
    private Appointments appointments;

    /** @throws app.foyer.shared.RefusedException when the code that was typed is not good for that */
    Optional<Reduction> hold(BookingRequest request, long customer, Money price) {
        return request.coupon()
                .filter(code -> request.lotId().isEmpty())
                .map(code -> coupons.hold(new Wish(code, request.serviceId(), price, customer)));
    }

    void use(Reduction reduction, Appointment appointment) {
        coupons.use(reduction, appointment.id());
    }

    void giveBack(@Observes AppointmentCancelled event) {
        look(event.appointmentId());
    }

    void giveBack(@Observes AppointmentDecided event) {
        look(event.appointmentId());
    }

    private void look(long appointment) {
        var status = appointments.find(appointment).orElseThrow().status();
        coupons.isCalledOff(appointment, status == AppointmentStatus.CANCELLED || status == AppointmentStatus.REJECTED);
    }
}
