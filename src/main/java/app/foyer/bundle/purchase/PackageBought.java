package app.foyer.bundle.purchase;

/** A customer has bought a package: fired in the transaction of the sale, after its price was charged. */
public record PackageBought(long purchaseId) {}
