/**
 * Packages: sessions of services that are sold together, cheaper or simply at once ("package" is a reserved word of Java).
 *
 * <p>Start reading at {@link app.foyer.bundle.BundleDirectory}, where the business keeps what it sells. A package is never
 * deleted: what was bought of it stays. It is archived, and then nobody can buy it. What was bought is told apart from it:
 * a purchase copies what was agreed, so that no change of a package reaches who has it already.
 */
package app.foyer.bundle;
