package app.foyer.bundle.purchase;

/**
 * Somebody wants to have a package. What it costs is not said: that is in the price list.
 *
 * @param seen the version of the package that the person had before their eyes, with its price
 * @param requestHash of the form that was sent, so that it sells once
 */
public record Sale(long bundleId, long customerId, long seen, String requestHash) {}
