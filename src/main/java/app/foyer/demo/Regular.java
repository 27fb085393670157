package app.foyer.demo;

/** A customer of the demo business, who goes to one location. */
record Regular(long customerId, String name, String phone, long locationId) {}
