package app.foyer.coupon;

import app.foyer.shared.Money;
import java.io.Serializable;

/** What a coupon takes off a price. @param off never more than the price */
public record Reduction(long couponId, String code, Money off) implements Serializable {}
