/**
 * Coupons: a code for which something is taken off the price of an appointment.
 *
 * <p>Start reading at {@link app.foyer.coupon.CouponDirectory}, where the business keeps them, and at
 * {@link app.foyer.coupon.CouponTaking}, which takes one when somebody books. {@link app.foyer.coupon.CouponPolicy} says whether a
 * code is good. A coupon is never deleted, only archived: what was booked with it stays. Each use is a row of its own; one that was
 * given back counts no more.
 */
package app.foyer.coupon;
