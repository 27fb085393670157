/** The coupons of the business in the console: the list, and one of them in the drawer. */
package app.foyer.web.admin.coupon;
